import { moveAmongChoices, settleChoices } from './among-choices.ts'
import { whenLeft } from './when-left.ts'

/**
 * Fills in a tool in the memory of the page alone: what is answered is an attribute of a button, which no browser keeps as it
 * keeps fields. Nothing is stored, nothing is asked of the network, nothing is put in the address. Leaving forgets.
 */
const tool = document.querySelector<HTMLElement>('[data-tool]')

const all = <T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): T[] => [
  ...within.querySelectorAll<T>(selector),
]
const one = (selector: string, within: ParentNode = document): HTMLElement | null => within.querySelector(selector)
const show = (part: HTMLElement | null, isShown: boolean) => {
  if (part) part.hidden = !isShown
}

const items = all('[data-item]')
const answerOf = (item: HTMLElement): string | undefined => one('[aria-checked=true]', item)?.dataset['answer']
const said = (item: HTMLElement): string => one('[data-said]', item)?.textContent ?? ''

/** What the words are made of: which items go in which part, and what each says there. */
const parts: Readonly<Record<string, (item: HTMLElement) => string | undefined>> = {
  there: (item) => (isProtective(item) && answerOf(item) === 'observed' ? said(item) : undefined),
  missing: (item) =>
    isProtective(item) && answerOf(item) === 'absent'
      ? (one('[data-absent] span', item)?.textContent ?? '')
      : undefined,
  seen: (item) => (!isProtective(item) && answerOf(item) === 'observed' ? said(item) : undefined),
  unknown: (item) => (answerOf(item) === 'unknown' ? said(item) : undefined),
}
const isProtective = (item: HTMLElement): boolean => item.dataset['item'] === 'protective-factor'
const isObserved = (group: string) => (item: HTMLElement) =>
  item.dataset['group'] === group && answerOf(item) === 'observed'

function compose(): void {
  let isEmpty = true
  for (const part of all('[data-part]')) {
    const lines = items.flatMap((item) => parts[part.dataset['part'] ?? '']?.(item) ?? [])
    one('ul', part)?.replaceChildren(
      ...lines.map((line) => {
        const li = document.createElement('li')
        li.textContent = line
        return li
      }),
    )
    show(part, lines.length > 0)
    if (lines.length > 0) isEmpty = false
  }
  show(one('[data-none]'), isEmpty)
  show(one('[data-composed]'), !isEmpty)
  show(one('[data-harm]'), items.some(isObserved('possible-current-harm')))
}

function settle(item: HTMLElement): void {
  settleChoices(item)
  show(one('[data-absent]', item), answerOf(item) === 'absent')
}

/** What asks for safety first stops the reader there, and says how to come back. */
let before: HTMLElement | null = null
function stop(from: HTMLElement): void {
  before = from
  show(one('[data-stop]'), true)
  show(one('[data-back]'), true)
  one('#securite')?.focus()
}

function answer(button: HTMLElement, item: HTMLElement): void {
  const isTaken = button.getAttribute('aria-checked') === 'true'
  for (const other of all('[data-answer]', item))
    other.setAttribute('aria-checked', String(other === button && !isTaken))
  settle(item)
  compose()
  if (!isTaken && isObserved('immediate-safety')(item)) stop(button)
}

/** Nothing is filled in before its limits were read, in this page: neither by who opens it, nor by who finds it open. */
function open(isRead: boolean): void {
  show(one('[data-limits]'), !isRead)
  for (const part of all('[data-fill], [data-end], [data-item] [role=radiogroup]')) show(part, isRead)
}

/** Someone else may be there next: forgotten, and the limits come first again. */
function close(): void {
  forget()
  open(false)
}

function forget(): void {
  for (const button of all('[data-answer]')) button.setAttribute('aria-checked', 'false')
  for (const item of items) settle(item)
  for (const details of all<HTMLDetailsElement>('[data-tool] details')) details.open = false
  before = null
  show(one('[data-stop]'), false)
  show(one('[data-back]'), false)
  getSelection()?.removeAllRanges()
  compose()
}

/** Only the words, on a sheet that says nothing of where they come from. A print that is cancelled comes back here too. */
function printWords(title: string): void {
  document.title = title
  document.documentElement.dataset['words'] = ''
  print()
}

const ownTitle = document.title
function endPrint(): void {
  document.title = ownTitle
  delete document.documentElement.dataset['words']
}

function pressed({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
  const item = button?.closest<HTMLElement>('[data-item]')
  if (!button) return
  if (item && button.dataset['answer']) answer(button, item)
  // Some telephones never say that a print ended.
  if ('print' in button.dataset) endPrint()
  if (button.dataset['printWords']) printWords(button.dataset['printWords'])
  if ('limitsRead' in button.dataset) {
    open(true)
    one('[data-fill]')?.focus()
  }
  if ('back' in button.dataset) before?.focus()
  if ('forget' in button.dataset) {
    forget()
    const status = one('[data-told]')
    if (status) status.textContent = status.dataset['told'] ?? ''
    scrollTo(0, 0)
  }
}

const choices = document.querySelector<HTMLTemplateElement>('template[data-choices]')
if (tool && choices) {
  for (const item of items) {
    const group = one('[role=radiogroup]', item)
    group?.append(choices.content.cloneNode(true))
    settle(item)
  }
  show(one('[data-unfilled]'), false)
  open(false)
  document.addEventListener('click', pressed)
  document.addEventListener('keydown', moveAmongChoices)
  whenLeft(close)
  addEventListener('afterprint', endPrint)
  compose()
}
