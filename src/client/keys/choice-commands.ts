import { say } from '../say.ts'
import type { Group } from '../settings/group.ts'
import { offeredGroups } from '../settings/offered.ts'
import type { Command } from './command.ts'

/** Keys for the choices of the page: the views have one each, other choices go on to the next. */
export function choiceCommands(): Command[] {
  return offeredGroups().flatMap((group) => {
    const direct = group.options.filter(({ key }) => key)
    if (direct.length > 0) return direct.map((option) => take(group, option))
    if (group.key === '+') return [inSteps(group)]
    return group.key ? [inTurn(group, group.key)] : []
  })
}

function take(group: Group, { key, value, label }: Group['options'][number]): Command {
  return {
    keys: [key!],
    does: `${group.legend}: ${label}`,
    act() {
      choose(group, value)
    }
  }
}

function inTurn(group: Group, key: string): Command {
  const { legend, options } = group
  return {
    keys: [key],
    does: `${legend}: ${options.map(({ label }) => label.toLowerCase()).join(', ')}`,
    act() {
      choose(group, options[(placeOf(group) + 1) % options.length]!.value)
    }
  }
}

/** Larger and smaller have an end. */
function inSteps(group: Group): Command {
  return {
    keys: ['+', '-'],
    does: `${group.legend}: larger, smaller`,
    act(key) {
      const next = group.options[placeOf(group) + (key === '+' ? 1 : -1)]
      if (next) choose(group, next.value)
    }
  }
}

function placeOf({ name, options }: Group): number {
  return options.findIndex(({ value }) => value === tifaPage.chosen(name))
}

function choose({ name, legend, options }: Group, value: string): void {
  tifaPage.choose(name, value)
  say(`${legend}: ${options.find((option) => option.value === value)!.label}`)
}
