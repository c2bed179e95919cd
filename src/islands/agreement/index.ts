import '../print/index.ts'
import { whenLeft } from '../practice/when-left.ts'

/**
 * Days of one’s own notes, step by step, in the memory of the page alone: a day is the text of a line, chosen by buttons. There is no
 * field, nothing is stored, sent, or put in the address. Leaving forgets.
 */
/** A note is of the last sixty days: further back, one looks at the paper. */
const furthest = 60

const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
]
const lines = all('[data-note]')
const language = document.documentElement.lang
const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : language, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

/** The day that this device shows, `ago` days before. */
function dayBefore(from: Date, ago: number): Date {
  const day = new Date(from)
  day.setDate(day.getDate() - ago)
  return day
}
const today = (): Date => new Date(Date.now())
const isSameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString()

/** The day of each note. */
const notes = new Map<HTMLElement, Date>()

function draw(line: HTMLElement): void {
  const day = notes.get(line)
  const said = line.querySelector('[data-said-day]')
  if (said) said.textContent = day === undefined ? '' : format.format(day)
  for (const button of all('[data-ago]', line))
    button.setAttribute(
      'aria-pressed',
      String(day !== undefined && isSameDay(day, dayBefore(today(), Number(button.dataset['ago'])))),
    )
  for (const part of all('[data-when-noted]', line)) part.hidden = day === undefined
  for (const part of all('[data-with-notes]')) part.hidden = notes.size === 0
}

function forget(): void {
  notes.clear()
  endPrint()
  for (const line of lines) draw(line)
}

/** On paper only when it was asked for: by custom, the sheet comes out blank. */
function endPrint(): void {
  for (const line of lines) line.classList.add('on-screen')
}

function printNotes(): void {
  for (const line of lines) line.classList.toggle('on-screen', !notes.has(line))
  print()
}

/** One day before the day noted, or yesterday; no further than `furthest`. */
function earlier(day: Date | undefined): Date {
  const first = dayBefore(today(), furthest)
  const before = dayBefore(day ?? today(), 1)
  return before < first ? first : before
}

function choose(button: HTMLElement, line: HTMLElement): void {
  const { ago } = button.dataset
  if (ago !== undefined) notes.set(line, dayBefore(today(), Number(ago)))
  if ('earlier' in button.dataset) notes.set(line, earlier(notes.get(line)))
  if ('without' in button.dataset) notes.delete(line)
  draw(line)
}

function pressed({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
  const line = button?.closest<HTMLElement>('[data-note]')
  if (!button) return
  // Some telephones never say that a print ended.
  if ('print' in button.dataset) endPrint()
  if (line) choose(button, line)
  if ('printNotes' in button.dataset) printNotes()
  if ('forget' in button.dataset) {
    forget()
    const status = document.querySelector<HTMLElement>('[data-told]')
    if (status) status.textContent = status.dataset['told'] ?? ''
  }
}

const choices = document.querySelector<HTMLTemplateElement>('template[data-days]')
if (choices) {
  for (const line of lines) {
    line.append(choices.content.cloneNode(true))
    line.hidden = false
    draw(line)
  }
  for (const part of all('[data-noting]')) part.hidden = false
  document.addEventListener('click', pressed)
  whenLeft(forget)
  addEventListener('afterprint', endPrint)
}
