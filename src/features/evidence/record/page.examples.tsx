import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { attendance, house, joint, school, workshop } from '../evidence.examples.ts'
import { nameOfRecord } from '../own-context.ts'
import type { EvidenceVersion } from '../queries.ts'
import { RecordPage, type RecordPageProps } from './page.tsx'

function page(lang: Language, record: EvidenceVersion, more: Partial<RecordPageProps> = {}): RecordPageProps {
  const name = lang === 'fr' ? 'nameFr' : 'nameEn'
  return {
    lang,
    timeZone: 'America/Toronto',
    keys: { csrf: '', key: '' },
    title: nameOfRecord(record, lang),
    record,
    numbers: [{ record: attendance, correct: '#' }],
    versions: [record],
    people: new Map([['person', 'Wally Travaille']]),
    organizations: record.organizations.map(({ id, part }) => ({
      name: (id === house.id ? house : school)[name],
      part,
      isRecorder: id === house.id,
      answer: null,
    })),
    asked: [],
    about: null,
    isSaved: false,
    action: '8. …',
    acts: { correct: '#', withdraw: '#', putBack: null, like: '#', answer: '#' },
    files: {
      files: [],
      hrefOf: () => '#',
      attach: '#',
      removeOf: () => '#',
      putBackOf: () => '#',
      problem: null,
    },
    ...more,
  }
}

const none = { correct: null, withdraw: null, putBack: null, like: null, answer: '#' }
const file = { id: 'one', name: 'compte-rendu.pdf', kind: 'pdf' as const, size: 48_200, removedAt: null }

export const examples = pageExamples('evidence/record/page', {
  ordinary: (lang) => <RecordPage {...page(lang, workshop)} />,
  empty: (lang) => <RecordPage {...page(lang, workshop, { numbers: [], action: null })} />,
  partner: (lang) => (
    <RecordPage
      {...page(lang, joint, {
        acts: none,
        asked: [
          {
            id: school.id,
            name: lang === 'fr' ? school.nameFr : school.nameEn,
            answer: null,
            by: lang === 'fr' ? house.nameFr : house.nameEn,
          },
        ],
        files: { ...page(lang, joint).files, files: [file], attach: null },
      })}
    />
  ),
  many: (lang) => (
    <RecordPage
      {...page(lang, joint, {
        versions: [3, 2, 1].map((number) => ({ ...joint, number, isCurrent: number === 3 })),
        files: { ...page(lang, joint).files, files: [file, { ...file, removedAt: new Date('2026-12-01T12:00:00Z') }] },
      })}
    />
  ),
  withdrawn: (lang) => (
    <RecordPage {...page(lang, { ...workshop, isWithdrawn: true }, { acts: { ...none, putBack: '#' } })} />
  ),
  error: (lang) => (
    <RecordPage {...page(lang, workshop, { files: { ...page(lang, workshop).files, problem: 'not-allowed' } })} />
  ),
})
