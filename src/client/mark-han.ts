import { words } from './make.ts'

/** Chinese with the points within it. */
const han = /(\p{Script=Han}(?:[\p{Script=Han}、，。：；“”《》〈〉]*\p{Script=Han})?)/u

/**
 * Says of the Chinese in an element that it is Chinese, where nothing says so yet, so that it is read in the right voice and
 * set in the right font: `society; CL:个` → `society; CL:<span lang="zh-Hans">个</span>`.
 */
export function markHan<T extends Element>(element: T): T {
  if (!han.test(element.textContent)) return element
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  for (const node of nodes) {
    if (node.parentElement!.closest<HTMLElement>('[lang]')?.lang.startsWith('zh')) continue
    const parts = node.data.split(han)
    if (parts.length > 1) node.replaceWith(...parts.map((part, index) => (index % 2 ? words('zh-Hans', part) : part)))
  }
  return element
}
