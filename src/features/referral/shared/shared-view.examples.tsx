import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Shared, SharedTask } from './queries.ts'
import { SharedEntry, SharedStop, SharedView } from './shared-view.tsx'
import { words } from './words.ts'

const place = (lang: Language) => ({ lang, timeZone: 'America/Toronto', action: '#', code: '0000-0000-0000-0000' })

const task: SharedTask = {
  audience: 'youth',
  codeUntil: '2027-05-16' as Day,
  consentId: '00000000-0000-4000-8000-000000000001',
  fromFr: 'Maison Ronde (exemple)',
  fromEn: 'Round House (example)',
  toFr: 'École Longue (exemple)',
  toEn: 'Long School (example)',
  purpose: 'service',
  capacity: 'minor-alone',
  classes: ['identity', 'need'],
  state: 'requested',
  askedAt: new Date('2026-11-16T15:00:00Z'),
  appointmentOn: null,
  until: '2027-05-16' as Day,
  stands: true,
  emergency: false,
}
const shared: Shared = {
  tasks: [
    task,
    { ...task, capacity: 'representative', appointmentOn: '2026-11-20' as Day, state: 'in-progress' },
    { ...task, stands: false, state: 'cancelled' },
  ],
  reads: [
    {
      at: new Date('2026-11-16T16:00:00Z'),
      nameFr: 'École Longue (exemple)',
      nameEn: 'Long School (example)',
      role: 'worker',
    },
  ],
  asks: [
    { kind: 'question', askedAt: new Date('2026-11-16T17:00:00Z'), answer: null },
    { kind: 'correction', askedAt: new Date('2026-11-15T17:00:00Z'), answer: 'corrected' },
  ],
}
const ofParent: Shared = {
  tasks: [{ ...task, audience: 'parent', consentId: null, classes: null, until: null }],
  reads: [],
  asks: [],
}

/** What a code shows, for the page of young people that frames it. */
export const sharedExamples = {
  ordinary: (lang: Language) => ({
    title: words[lang].title,
    content: <SharedEntry {...place(lang)} code="" problem={null} />,
  }),
  nothing: (lang: Language) => ({
    title: words[lang].title,
    content: <SharedEntry {...place(lang)} code="" problem="nothing" />,
  }),
  shown: (lang: Language) => ({
    title: words[lang].title,
    content: <SharedView place={place(lang)} shared={shared} said={words[lang].asking.done} />,
  }),
  stopping: (lang: Language) => ({
    title: words[lang].stop.title,
    content: <SharedStop place={place(lang)} task={task} />,
  }),
  parent: (lang: Language) => ({
    title: words[lang].title,
    content: <SharedView place={place(lang)} shared={ofParent} said={null} />,
  }),
}
