import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { KeysPage, MadeKeyPage } from './page.tsx'
import type { IndicatorKey } from './queries.ts'
import { words } from './words.ts'

const at = (text: string): Date => new Date(`${text}T15:00:00Z`)
const key = (more: Partial<IndicatorKey> = {}): IndicatorKey => ({
  id: '00000000-0000-4000-8000-000000000001',
  label: 'Tableau de bord interne',
  madeAt: at('2026-10-01'),
  expiresAt: at('2027-10-01'),
  usedOn: '2026-11-20' as Day,
  revokedAt: null,
  ...more,
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  formKeys: { csrf: '', key: '' },
  state: filled({}),
  organization: 'La courtepointe',
  keys: [
    key(),
    key({ label: 'Entrepôt de données', usedOn: null }),
    key({ label: 'Essai', revokedAt: at('2026-11-02') }),
  ],
  revokeHref: () => '#',
  apiUrl: 'https://tisserin.exemple.invalid/api/v1/indicators',
  documentUrl: '#',
  now: at('2026-11-22'),
  timeZone: 'America/Toronto',
})

export const examples = pageExamples('indicator/keys/page', {
  ordinary: (lang) => <KeysPage {...page(lang)} />,
  empty: (lang) => <KeysPage {...page(lang)} keys={[]} />,
  many: (lang) => (
    <KeysPage
      {...page(lang)}
      keys={Array.from({ length: 20 }, (_, at) => key({ label: `Programme numéro ${at + 1}` }))}
    />
  ),
  error: (lang) => (
    <KeysPage
      {...page(lang)}
      state={refused(
        { values: {}, problems: { label: 'missing' } },
        { labels: { label: words[lang].make.label } },
        lang,
      )}
    />
  ),
  made: (lang) => <MadeKeyPage lang={lang} madeKey="exemple-de-cle-qui-ne-sert-nulle-part" backHref="#" />,
})
