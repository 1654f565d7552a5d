import type { Group } from './group.ts'
import { groups } from './groups.ts'

/** The language of the translation on this page and its name, if there is one. */
export function tongue(): { lang: string; name: string } | undefined {
  const lang = document.querySelector<HTMLElement>('.text .run.tr')?.lang
  return lang === undefined ? undefined : { lang, name: new Intl.DisplayNames(['en'], { type: 'language' }).of(lang)! }
}

/** The choices this page has. */
export function offeredGroups(): Group[] {
  return groups(tongue()).filter(({ name }) => tifaPage.choices.some((choice) => choice.name === name))
}

/** Names of the choices of all pages. */
export const allChoices = groups({ lang: 'en', name: 'English' }).map(({ name }) => name)
