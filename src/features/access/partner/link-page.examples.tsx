import { pageExamples } from '../../../design/index.ts'
import { keys, when } from '../access.examples.ts'
import { AnsweredPage, DeadLinkPage, LinkPage } from './link-page.tsx'

const envelope = {
  code: 'a1b2c3d4-0000-4000-8000-000000000000',
  organizationFr: 'Maison Ronde',
  organizationEn: 'Maison Ronde',
  person: 'Noémie Tremblay-Inventée',
  phone: '819 555-0142',
  phoneExtension: null,
  phoneHours: null,
  priority: 'priority' as const,
  dueAt: new Date('2026-11-21T15:00:00Z'),
  serviceFr: 'Hébergement de nuit (inventé)',
  serviceEn: 'Night shelter (invented)',
}

export const examples = pageExamples('access/partner/link-page', {
  ordinary: (lang) => <LinkPage lang={lang} action="#" keys={keys} envelope={envelope} due={when(lang)} />,
  answered: (lang) => <AnsweredPage lang={lang} envelope={envelope} />,
  dead: (lang) => <DeadLinkPage lang={lang} />,
})
