import { button, el, linkButton, paragraph } from '../sealed/dom.ts'
import { pageLanguage } from '../referral/days.ts'
import { chosen } from '../referral/fields.ts'
import { words as shared } from '../referral/words.ts'
import { noteKeeper } from './notes-part.ts'
import type { Shown } from './shown.ts'
import { toldKinds, type Told } from './team-notes.ts'
import { words } from './words.ts'

const lang = pageLanguage()
const t = words[lang].further

type Way = 'report' | 'referral'

/**
 * What a conversation may lead to outside of here, step by step: a report, that a person makes by telephone, or a referral, with consent. Nothing of it leaves
 * from this page; what was done is noted for the team.
 */
export function furtherPart(shown: Shown): HTMLElement {
  const place = el('section', { class: 'on-screen' })
  const choose = (): void =>
    place.replaceChildren(
      el('h3', {}, t.title),
      paragraph(t.lead),
      el(
        'p',
        {},
        button(t.report.open, () => walk('report'), 'secondary'),
        ' ',
        button(t.referral.open, () => walk('referral'), 'secondary'),
      ),
    )
  const walk = (way: Way): void => {
    place.replaceChildren(...steps(shown, way, choose))
    place.querySelector('h3')?.focus()
  }
  choose()
  return place
}

function steps(shown: Shown, way: Way, back: () => void): HTMLElement[] {
  const { paths } = shown
  const says = t[way]
  const begin = (): void => {
    const box = document.querySelector<HTMLTextAreaElement>('#answer')
    if (box === null) return
    box.value = [box.value.trim(), says.start].filter((one) => one !== '').join('\n\n')
    box.dispatchEvent(new Event('input'))
    box.focus()
  }
  return [
    el('h3', { tabindex: -1 }, says.title),
    el(
      'ol',
      {},
      el('li', {}, paragraph(says.first)),
      el('li', {}, paragraph(says.tell), el('p', {}, linkButton(t.begin, begin))),
      el(
        'li',
        {},
        paragraph(says.act),
        el('p', {}, el('a', { href: way === 'report' ? paths.report : paths.refer }, says.link)),
      ),
      el('li', {}, ...noteStep(shown, way)),
    ),
    el('p', {}, linkButton(t.back, back)),
  ]
}

/** That it was done, and what the young person knows of it: kept as a note of the team. */
function noteStep(shown: Shown, way: Way): HTMLElement[] {
  const status = el('p', { role: 'status', class: 'mid' })
  const told = chosen<Told>({
    id: 'told',
    label: t[way].note,
    errorLabel: shared[lang].error,
    options: toldKinds
      .filter((value) => way === 'report' || value === 'before' || value === 'together')
      .map((value) => ({ value, label: words[lang].notes.told[value] })),
    value: [],
  })
  const keep = noteKeeper(shown, status)
  const act = (): void => {
    const [one] = told.value()
    told.wrong(one === undefined ? t.toldMissing : null)
    if (one !== undefined) void keep({ kind: way, told: one, text: '' })
  }
  return [told.group, button(t.keep, act, 'secondary'), status]
}
