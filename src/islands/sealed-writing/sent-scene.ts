import { button, el, paragraph, show } from '../sealed/dom.ts'
import { withId, type Recipient } from '../referral/answers.ts'
import { sayDay, sayInstant } from '../referral/days.ts'
import { inset } from '../referral/fields.ts'
import { lang, t, type Writing } from './writing.ts'

const hourMs = 3_600_000

/** What happens next, and a slip for the young person: a code, and no name. None after an emergency: they are told, by voice, when it is safe. */
export function sentScene(
  writing: Writing,
  { to, until, isEarlier }: { to: Recipient; until: string | null; isEarlier: boolean },
): void {
  const { draft, paths, session } = writing
  const { task } = draft
  const hours = to.hours[draft.priority]
  show(
    writing.root,
    t.sent.title,
    isEarlier && el('div', { class: 'on-screen' }, inset(t.sent.earlier)),
    paragraph(
      t.sent.due(to.name, hours, sayInstant(new Date(session.now().getTime() + hours * hourMs), lang)),
      'on-screen',
    ),
    el('p', { class: 'on-screen' }, el('a', { href: withId(paths.task, task) }, t.sent.track)),
    ...(until === null ? [paragraph(t.emergency.after)] : slipOf(writing, to.name, until)),
  )
}

function slipOf({ draft }: Writing, to: string, until: string): HTMLElement[] {
  const { slip } = t.sent
  return [
    el(
      'section',
      { class: 'panel', 'aria-label': t.sent.slipTitle },
      el('h3', {}, t.sent.slipTitle),
      el('p', { class: 'lead' }, slip.code(draft.task.slice(0, 8).toUpperCase())),
      paragraph(slip.to(to)),
      paragraph(slip.who(draft.workerName, draft.workerPhone)),
      paragraph(slip.until(sayDay(until, lang))),
      paragraph(slip.keep),
    ),
    el(
      'p',
      { class: 'on-screen' },
      button(t.sent.print, () => print(), 'secondary'),
    ),
  ]
}
