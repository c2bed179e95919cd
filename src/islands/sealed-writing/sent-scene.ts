import { button, el, paragraph, show } from '../sealed/dom.ts'
import { withId, type Recipient } from '../referral/answers.ts'
import { sayDay, sayInstant } from '../referral/days.ts'
import { inset } from '../referral/fields.ts'
import { lang, t, type Writing } from './writing.ts'

const hourMs = 3_600_000

/** What happens next, and a slip for the young person: a code, and no name. */
export function sentScene(
  writing: Writing,
  { to, until, isEarlier }: { to: Recipient; until: string; isEarlier: boolean },
): void {
  const { draft, paths } = writing
  const { task } = draft
  const hours = to.hours[draft.priority]
  const { slip } = t.sent
  show(
    writing.root,
    t.sent.title,
    isEarlier && el('div', { class: 'on-screen' }, inset(t.sent.earlier)),
    paragraph(t.sent.due(to.name, hours, sayInstant(new Date(Date.now() + hours * hourMs), lang)), 'on-screen'),
    el('p', { class: 'on-screen' }, el('a', { href: withId(paths.task, task) }, t.sent.track)),
    el(
      'section',
      { class: 'panel', 'aria-label': t.sent.slipTitle },
      el('h3', {}, t.sent.slipTitle),
      el('p', { class: 'lead' }, slip.code(task.slice(0, 8).toUpperCase())),
      paragraph(slip.to(to.name)),
      paragraph(slip.who(draft.workerName, draft.workerPhone)),
      paragraph(slip.until(sayDay(until, lang))),
      paragraph(slip.keep),
    ),
    el(
      'p',
      { class: 'on-screen' },
      button(t.sent.print, () => print(), 'secondary'),
    ),
  )
}
