import { el, paragraph, show } from '../sealed/dom.ts'
import { ask } from '../referral/answers.ts'
import { pageLanguage, sayDay } from '../referral/days.ts'
import { codeOf, type Envelope, type InboxPaths } from './envelopes.ts'
import { words } from './words.ts'

const lang = pageLanguage()
const t = words[lang].mailboxes
const heads = [t.heads.state, t.heads.week, t.heads.lead]

/** Conversations that one may read, by their envelopes: nothing of what is said. */
export async function listScene({
  root,
  paths,
  toList,
}: {
  root: HTMLElement
  paths: InboxPaths
  toList: () => HTMLElement
}): Promise<void> {
  const { mailboxes } = await ask<{ mailboxes: Envelope[] }>(paths.envelopes)
  if (mailboxes.length === 0) return show(root, t.title, paragraph(t.none), toList())
  const isOne = new Set(mailboxes.map(({ organization }) => organization.id)).size === 1
  show(
    root,
    t.title,
    paragraph(t.lead),
    paragraph(t.count(mailboxes.length), 'small mid'),
    el(
      'table',
      { class: 'govuk-table stack', role: 'table' },
      el(
        'thead',
        { class: 'govuk-table__head', role: 'rowgroup' },
        el(
          'tr',
          { class: 'govuk-table__row', role: 'row' },
          ...[t.heads.code, ...heads].map((text) =>
            el('th', { scope: 'col', class: 'govuk-table__header', role: 'columnheader' }, text),
          ),
        ),
      ),
      el('tbody', { class: 'govuk-table__body', role: 'rowgroup' }, ...mailboxes.map((one) => line(one, isOne))),
    ),
    toList(),
  )
}

const leadOf = ({ lead, isMine }: Envelope): string => {
  if (lead === null) return t.nobody
  return isMine ? t.you : (lead.name ?? t.someone)
}

function line(one: Envelope, isOne: boolean): HTMLElement {
  const cells = [one.awaits ? t.awaits : t.answered, t.week(sayDay(one.createdWeek, lang)), leadOf(one)]
  return el(
    'tr',
    { class: 'govuk-table__row', role: 'row' },
    el(
      'th',
      { scope: 'row', class: 'govuk-table__header', role: 'rowheader' },
      el('a', { href: `#${one.id}` }, codeOf(one)),
      !isOne && el('div', { class: 'small mid' }, one.organization.name),
    ),
    ...cells.map((text, at) =>
      el('td', { class: 'govuk-table__cell', role: 'cell', 'data-label': heads[at] ?? '' }, text),
    ),
  )
}
