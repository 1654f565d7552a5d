import { forget, recall, remember } from './remember.ts'

/** One of several ways to show the page, chosen by the reader. */
export interface Choice {
  /** Its name in the address, in the memory of the browser, and in the markup (`data-…` of the root). */
  name: string
  /** What is shown when nothing was chosen. */
  first: string
  /** Tells what there is. */
  values: Pick<RegExp, 'test'>
  /** What changes the words of the text stands in the address at once, and is made anew with each visit. */
  changesText?: true
  /** What the rest of the address makes necessary. */
  demanded?: () => string | undefined
  /** What is to be done; where nothing is said the style sheet does it, which reads the root. */
  show?: (value: string) => void
}

/** What has been chosen on this page. */
const chosen = new Map<string, string>()

/** What is chosen now, by the name of the choice. */
export function chosenNow(name: string): string {
  return chosen.get(name)!
}

/** What the address demands or asks for, else what was last chosen, else the first. */
function wanted(choice: Choice): string {
  const { name, first, values, changesText, demanded } = choice
  const asked = [
    demanded?.(),
    new URLSearchParams(location.search).get(name),
    changesText ? undefined : recall(keyOf(name))
  ]
  return asked.find((value) => value && values.test(value)) ?? first
}

function keyOf(name: string): string {
  return `tifa-${name}`
}

/** Shows what is wanted, before anything is painted. */
export function setFirst(choice: Choice): void {
  show(choice, wanted(choice))
}

/**
 * Shows it in the text, which was not there the first time. The first of a choice is how the page comes; showing it once
 * more would only cost the reader time.
 */
export function setInText(choice: Choice): void {
  const value = wanted(choice)
  if (value !== choice.first || value !== chosenNow(choice.name)) show(choice, value)
}

/** Shows what the reader has chosen, and keeps it for the next visit: in the address only where it stands there already. */
export function keep(choice: Choice, value: string): void {
  show(choice, value)
  const { name, first, changesText } = choice
  const url = new URL(location.href)
  if (!changesText) remember(keyOf(name), value)
  if (changesText && value !== first) url.searchParams.set(name, value)
  else url.searchParams.delete(name)
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}

/** Shows everything as the page comes, and remembers nothing. */
export function reset(choices: readonly Choice[]): void {
  for (const choice of choices) {
    keep(choice, choice.first)
    forgetChoice(choice.name)
  }
}

/** Remembers a choice no longer, whether this page has it or another. */
export function forgetChoice(name: string): void {
  forget(keyOf(name))
}

function show({ name, show: act }: Choice, value: string): void {
  chosen.set(name, value)
  document.documentElement.dataset[name] = value
  act?.(value)
}
