import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { WorkImportedPage, WorkUploadPage } from './page.tsx'
import type { PastEvidenceImport } from './queries.ts'

const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }
const house = { id: '00000000-0000-4000-8000-00000000000a', nameFr: 'Maison inventée', nameEn: 'Invented House' }
const school = { id: '00000000-0000-4000-8000-00000000000b', nameFr: 'École inventée', nameEn: 'Invented School' }

const past = (status: PastEvidenceImport['status'], at: number): PastEvidenceImport => ({
  id: `00000000-0000-4000-8000-0000000000${10 + at}`,
  organizationId: house.id,
  fileName: `activites-${at + 1}.xlsx`,
  status,
  lines: status === 'preview' ? 0 : 180,
  doneLines: status === 'preview' ? 0 : 180 - at * 40,
  by: 'Camille Inventée',
  personId: house.id,
  createdAt: new Date('2026-11-24T15:00:00Z'),
  appliedAt: null,
  undoneAt: null,
  version: 1,
})

const upload = (lang: Language, more: { errors?: Record<string, string>; many?: boolean } = {}) => (
  <WorkUploadPage
    lang={lang}
    timeZone="America/Toronto"
    action="#"
    keys={keys}
    state={{ ...filled({ type: 'activity' }), errors: more.errors ?? {} }}
    places={more.many ? [house, school] : [house]}
    files={[{ label: 'CSV', href: '#' }]}
    past={more.many ? [past('preview', 0), past('applied', 1), past('undone', 0)] : []}
    importHref={() => '#'}
  />
)

const imported = (lang: Language, more: Partial<Parameters<typeof WorkImportedPage>[0]>) => (
  <WorkImportedPage
    lang={lang}
    fileName="activites.xlsx"
    keys={keys}
    lines={180}
    doneLines={180}
    added={172}
    corrected={8}
    failed={[]}
    undoUntil={lang === 'fr' ? '24 décembre 2026' : 'December 24, 2026'}
    undoAction="#"
    undoneOn={null}
    left={0}
    ownHref="#"
    workHref="#"
    anotherHref="#"
    {...more}
  />
)

export const examples = pageExamples('evidence/import/page', {
  ordinary: (lang) => upload(lang),
  many: (lang) => upload(lang, { many: true }),
  error: (lang) => upload(lang, { errors: { file: lang === 'fr' ? 'Ce fichier est vide.' : 'This file is empty.' } }),
  done: (lang) => imported(lang, {}),
  'under way': (lang) => imported(lang, { doneLines: 40 }),
  undone: (lang) =>
    imported(lang, {
      undoneOn: lang === 'fr' ? '26 novembre 2026' : 'November 26, 2026',
      left: 2,
      failed: [lang === 'fr' ? 'Ligne 12 : un exemple.' : 'Row 12: an example.'],
    }),
})
