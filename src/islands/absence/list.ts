import { settleChoices } from '../practice/among-choices.ts'
import type { Listed, Rule } from './model.ts'
import { all, one, show, write } from './parts.ts'
import { count, fill, sayDay, type Said } from './said.ts'

// Those to whom help could be offered, by name: each is confirmed by someone, then asked. What is answered is an attribute of a
// button, which no browser keeps as it keeps fields.

const list = () => one('[data-students]')
const items = () => all('[data-students] > li')
const chosen = (item: HTMLElement, ask: string): string | undefined =>
  one(`[data-ask=${ask}] [aria-checked=true]`, item)?.dataset['answer']

/** In words: how many absences since when, what the file says. */
function why({ absences, status }: Listed, rule: Rule, since: string | null, said: Said): string {
  const unit = rule.absences?.unit === 'days' ? 'days' : 'halfDays'
  return [
    absences === null
      ? null
      : since === null
        ? count(said.total[unit], absences)
        : count(said[unit], absences, { day: sayDay(since) }),
    status === null ? null : fill(said.status, { status }),
  ]
    .filter((text) => text !== null)
    .join(' ')
}

/** `since`: first day looked at; null: the file gives totals. */
export function listStudents(listed: readonly Listed[], rule: Rule, since: string | null, said: Said): void {
  const model = one<HTMLTemplateElement>('template[data-student]')?.content.firstElementChild
  if (!model) return
  list()?.replaceChildren(
    ...listed.map((student, place) => {
      const item = model.cloneNode(true) as HTMLElement
      const name = one('[data-name]', item)
      write(name, student.name)
      write(one('[data-apart]', item), student.apart === null ? '' : ` (${student.apart})`)
      write(one('[data-why]', item), why(student, rule, since, said))
      if (name) name.id = `eleve-${place}`
      for (const group of all('[data-ask]', item)) group.setAttribute('aria-describedby', `eleve-${place}`)
      settle(item)
      return item
    }),
  )
}

/** Consent is asked once someone confirmed, and nothing begins before it is given. */
function settle(item: HTMLElement): void {
  const isConfirmed = chosen(item, 'confirm') === 'yes'
  if (!isConfirmed) clear(item, 'consent')
  const hasConsented = chosen(item, 'consent') === 'consented'
  if (!hasConsented) clear(item, 'refer')
  show(one('[data-then=consent]', item), isConfirmed)
  show(one('[data-then=refer]', item), hasConsented)
  for (const group of all('[data-ask]', item)) settleChoices(group)
}

const clear = (item: HTMLElement, ask: string): void => {
  for (const button of all(`[data-ask=${ask}] [data-answer]`, item)) button.setAttribute('aria-checked', 'false')
}

/** @returns whether a choice was pressed */
export function choose(button: HTMLElement): boolean {
  const group = button.closest<HTMLElement>('[data-ask]')
  const item = button.closest<HTMLElement>('[data-students] > li')
  if (!group || !item || button.dataset['answer'] === undefined) return false
  const isTaken = button.getAttribute('aria-checked') === 'true'
  for (const other of all('[data-answer]', group))
    other.setAttribute('aria-checked', String(other === button && !isTaken))
  settle(item)
  return true
}

/** Numbers alone: what of the list may be sent, by an act. */
export function tally(): Readonly<Record<'offered' | 'notReached' | 'refused' | 'consented' | 'referred', number>> {
  const answers = items().map((item) => ({ consent: chosen(item, 'consent'), refer: chosen(item, 'refer') }))
  const many = (answer: string) => answers.filter(({ consent }) => consent === answer).length
  return {
    offered: many('refused') + many('consented'),
    notReached: many('not-reached'),
    refused: many('refused'),
    consented: many('consented'),
    referred: answers.filter(({ refer }) => refer === 'referred').length,
  }
}

/** Name and reason of those that are not set aside, for a sheet that says nothing else. */
export const onPaper = (): string[] =>
  items()
    .filter((item) => chosen(item, 'confirm') !== 'no')
    .map((item) => ['[data-name]', '[data-apart]'].map((part) => one(part, item)?.textContent ?? '').join(''))

export function forgetList(): void {
  list()?.replaceChildren()
}
