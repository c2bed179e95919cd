import { button, el, paragraph, show } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { ask, type Choices, type ReferralPaths } from '../referral/answers.ts'
import { pageLanguage, sayDay } from '../referral/days.ts'
import { inset } from '../referral/fields.ts'
import { openRecord } from '../referral/open-record.ts'
import { words } from './words.ts'

/** The envelope of a record whose key is served. */
interface Listed {
  rec: string
  task: string
  fromId: string
  toId: string
  stateName: string
  sentAt: string
}

const lang = pageLanguage()
const t = words[lang].records
/** Names are opened so many at a time: each is a reading, and the log of the organization says it. */
const atOnce = 10
const atATime = 50

const codeOf = ({ task }: Listed): string => task.slice(0, 8).toUpperCase()

/**
 * Records that one may read, by their envelopes; their names are opened when asked for, and are in this page alone: another scene, or a lock, drops them.
 */
export async function listScene({
  root,
  paths,
  session,
  toList,
}: {
  root: HTMLElement
  paths: ReferralPaths
  session: KeySession
  toList: () => HTMLElement
}): Promise<void> {
  const [{ records }, { names }] = await Promise.all([
    ask<{ records: Listed[] }>(paths.served),
    ask<Choices>(paths.choices),
  ])
  if (records.length === 0) return show(root, t.title, paragraph(t.none), toList())
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? id.slice(0, 8).toUpperCase()
  const opened = new Map<string, string>()
  let shown = atATime
  const search = el('input', {
    class: 'govuk-input',
    id: 'search',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
  }) as HTMLInputElement
  const body = el('tbody', { class: 'govuk-table__body', role: 'rowgroup' })
  const count = el('p', { role: 'status', class: 'small mid' })
  const more = el('p')
  const matching = (): Listed[] => {
    const wanted = search.value.trim().toLowerCase()
    return records.filter((one) =>
      [codeOf(one), nameOf(one.fromId), nameOf(one.toId), one.stateName, opened.get(one.rec) ?? ''].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
    )
  }
  const draw = (): void => {
    const found = matching()
    body.replaceChildren(...found.slice(0, shown).map((one) => line(one, opened.get(one.rec), nameOf)))
    count.replaceChildren(t.count(found.length))
    const closed = found.slice(0, shown).filter(({ rec }) => !opened.has(rec))
    more.replaceChildren(
      ...(closed.length > 0
        ? [button(t.names(Math.min(closed.length, atOnce)), () => void openNames(closed), 'secondary')]
        : []),
      ...(found.length > shown ? [' ', button(t.more, () => ((shown += atATime), draw()), 'secondary')] : []),
    )
  }
  const openNames = async (closed: readonly Listed[]): Promise<void> => {
    for (const one of more.querySelectorAll('button')) one.disabled = true
    for (const { rec } of closed.slice(0, atOnce)) {
      const name = await openRecord(session, paths, rec).then(
        ({ content }) => content.identity?.name ?? t.unnamed,
        () => t.unreadable,
      )
      opened.set(rec, name)
    }
    draw()
  }
  search.addEventListener('input', draw)
  show(
    root,
    t.title,
    paragraph(t.lead),
    el(
      'div',
      { class: 'govuk-form-group on-screen' },
      el('label', { class: 'govuk-label', for: 'search' }, t.search),
      search,
    ),
    count,
    el(
      'table',
      { class: 'govuk-table stack', role: 'table' },
      el(
        'thead',
        { class: 'govuk-table__head', role: 'rowgroup' },
        el(
          'tr',
          { class: 'govuk-table__row', role: 'row' },
          ...[t.code, ...heads].map((text) =>
            el('th', { scope: 'col', class: 'govuk-table__header', role: 'columnheader' }, text),
          ),
        ),
      ),
      body,
    ),
    el('div', { class: 'on-screen' }, more, inset(t.counted)),
    toList(),
  )
  draw()
}

const heads = [t.name, t.between, t.state, t.sent]

function line(one: Listed, name: string | undefined, nameOf: (id: string) => string): HTMLElement {
  const cells = [
    name ?? t.closed,
    t.fromTo(nameOf(one.fromId), nameOf(one.toId)),
    one.stateName,
    sayDay(one.sentAt.slice(0, 10), lang),
  ]
  return el(
    'tr',
    { class: 'govuk-table__row', role: 'row' },
    el(
      'th',
      { scope: 'row', class: 'govuk-table__header', role: 'rowheader' },
      el('a', { href: `#${one.rec}` }, codeOf(one)),
    ),
    ...cells.map((text, at) =>
      el('td', { class: 'govuk-table__cell', role: 'cell', 'data-label': heads[at] ?? '' }, text),
    ),
  )
}
