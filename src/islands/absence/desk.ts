import { columnLetters } from '../../kernel/table/in-browser.ts'
import { moveAmongChoices } from '../practice/among-choices.ts'
import { whenLeft } from '../practice/when-left.ts'
import { clearProblems, columnsChosen, forgetColumns, offerColumns, refuseColumn, settleColumns } from './columns.ts'
import { choose, forgetList, listStudents, onPaper, tally } from './list.ts'
import { sinceDay } from './match.ts'
import type { Asked, FromReader, Matched, Rule, ToReader } from './model.ts'
import { all, lines, one, show, write } from './parts.ts'
import { count, fill, type Said } from './said.ts'

/** Longest wait for a file to be read, in milliseconds: an honest one takes a few seconds on an old computer. */
const longestReading = 60_000

/** What the page holds of a file is here, and in the thread that reads it: nowhere else. */
export function openDesk(root: HTMLElement, script: string): void {
  const rule = JSON.parse(root.dataset['rule'] ?? '') as Rule
  const said = JSON.parse(root.dataset['said'] ?? '') as Said
  const today = (root.dataset['today'] ?? '') as Asked['today']
  const picker = one<HTMLInputElement>('#fichier')
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsked = false
  let asksOrder = false
  let sent: Asked | null = null
  // Made before a file is chosen, so that nothing is asked of the network while one is open.
  let reader = newReader()

  function newReader(): Worker {
    const thread = new Worker(script)
    thread.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      if (thread === reader) heard(data)
    })
    // Out of memory: the file is let go. A thread that cannot even begin is not tried again.
    thread.addEventListener('error', () => {
      if (thread === reader && isAsked) refuse('unread')
    })
    return thread
  }
  const ask = (what: ToReader) => {
    clearTimeout(timer)
    isAsked = true
    timer = setTimeout(() => refuse('too-slow'), longestReading)
    reader.postMessage(what)
  }

  const step = (names: readonly string[]) => {
    for (const part of all('[data-step]')) show(part, names.includes(part.dataset['step'] ?? ''))
  }
  const tell = (text: string) => write(one('[data-told]'), text)
  const goTo = (name: string) => one(`[data-step=${name}] h2`)?.focus()

  function refuse(code: string, places: Readonly<Record<string, string | number>> = {}): void {
    forget()
    write(one('[data-problem]'), fill(said.refusals[code] ?? said.refusals['unread'] ?? '', places))
    picker?.setAttribute('aria-invalid', 'true')
    picker?.focus()
  }

  function heard(data: FromReader): void {
    clearTimeout(timer)
    isAsked = false
    tell('')
    if (data.did === 'refused') {
      const { code, ...places } = data.refusal
      return refuse(code, places as Readonly<Record<string, string | number>>)
    }
    if (data.did === 'matched') return matched(data.matched)
    offerColumns(data.headings, columnLetters, said)
    asksOrder = false
    settleColumns(rule, asksOrder)
    write(
      one('[data-file-facts]'),
      [count(said.rows, data.rows), data.sheet === null ? '' : fill(said.sheet, { sheet: data.sheet })].join(' '),
    )
    lines(one('[data-notes]'), data.notes)
    step(['columns'])
    goTo('columns')
  }

  function matched(found: Matched): void {
    if (!found.ok) {
      asksOrder ||= found.at === 'order'
      settleColumns(rule, asksOrder)
      return refuseColumn(found.at, said.problems[found.problem] ?? '')
    }
    const { listed, students, unread, unreadCount, future } = found
    const isPerLine = sent?.columns.absences?.shape !== 'totals'
    listStudents(listed, rule, sent && isPerLine ? sinceDay(sent) : null, said)
    write(
      one('[data-list-facts]'),
      listed.length === 0
        ? fill(said.nobody, { n: students })
        : count(said.list, listed.length, { all: String(students) }),
    )
    lines(one('[data-list-notes]'), [
      ...(unreadCount > 0 ? [count(said.unread, unreadCount, { lines: unread.join(', ') })] : []),
      ...(future > 0 ? [count(said.future, future)] : []),
    ])
    show(one('[data-some]'), listed.length > 0)
    step(listed.length > 0 ? ['list', 'counts'] : ['list'])
    fillCounts(tally())
    goTo('list')
  }

  /** Null: nothing is open any more. */
  function fillCounts(numbers: ReturnType<typeof tally> | null): void {
    for (const name of Object.keys(tally()) as (keyof ReturnType<typeof tally>)[]) {
      const field = one<HTMLInputElement>(`[data-step=counts] [name=${name}]`)
      if (field) field.value = numbers === null ? '' : String(numbers[name])
    }
  }

  function list(): void {
    clearProblems()
    const chosen = columnsChosen(rule)
    if (!chosen.ok) return refuseColumn(chosen.at, said.problems['choose'] ?? '')
    sent = { rule, columns: chosen.columns, order: chosen.order, today }
    ask({ do: 'match', asked: sent })
  }

  /** Someone else may be there next: the thread ends with what it held, and the page is as it came. */
  function forget(): void {
    clearTimeout(timer)
    isAsked = false
    reader.terminate()
    reader = newReader()
    sent = null
    asksOrder = false
    if (picker) picker.value = ''
    picker?.removeAttribute('aria-invalid')
    write(one('[data-problem]'), '')
    tell('')
    forgetList()
    forgetColumns()
    lines(one('[data-notes]'), [])
    lines(one('[data-list-notes]'), [])
    for (const part of all('[data-file-facts], [data-list-facts]')) write(part, '')
    fillCounts(null)
    for (const details of all<HTMLDetailsElement>('[data-absence] details')) details.open = false
    endPrint()
    getSelection()?.removeAllRanges()
    step(['choose'])
  }

  const ownTitle = document.title
  function printList(title: string): void {
    lines(one('[data-paper] ul'), onPaper())
    show(one('[data-end]'), true)
    document.title = title
    document.documentElement.dataset['words'] = ''
    print()
  }
  function endPrint(): void {
    document.title = ownTitle
    delete document.documentElement.dataset['words']
    show(one('[data-end]'), false)
    lines(one('[data-paper] ul'), [])
  }

  picker?.addEventListener('change', () => {
    const [file] = picker.files ?? []
    if (!file) return
    write(one('[data-problem]'), '')
    picker.removeAttribute('aria-invalid')
    tell(said.reading)
    ask({ do: 'open', file, lang: document.documentElement.lang.startsWith('fr') ? 'fr' : 'en' })
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
    if (!button) return
    if (choose(button)) fillCounts(tally())
    if ('list' in button.dataset) list()
    if (button.dataset['printList']) printList(button.dataset['printList'])
    if ('forget' in button.dataset) {
      forget()
      tell(said.forgotten)
      goTo('choose')
    }
  })
  document.addEventListener('keydown', moveAmongChoices)
  for (const field of ['shape', 'day'])
    one(`#colonne-${field}`)?.addEventListener('change', () => settleColumns(rule, asksOrder))
  whenLeft(forget)
  addEventListener('afterprint', endPrint)
  show(one('[data-unfilled]'), false)
  step(['choose'])
}
