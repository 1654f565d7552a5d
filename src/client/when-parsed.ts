/**
 * Runs what needs the text once it is there. Scripts stand in the head: what works only with them (`.scripted`) is shown from
 * the first paint on, so that nothing moves.
 */
export function whenParsed(setUp: () => void): void {
  document.documentElement.dataset['scripted'] = ''
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', setUp)
  else setUp()
}
