import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Who } from '../../../kernel/session.ts'
import { idOf, keys, nameOf, organizationName, sheetOf } from '../directory.examples.ts'
import type { Near } from '../merge/queries.ts'
import { formWords, refusedSheet, valuesOfSheet } from '../sheet-form/index.ts'
import { NearSheets, OrganizationFields } from './near-sheets.tsx'
import { AddPage } from './page.tsx'

const usual = filled({ status: 'active', hoursKind: 'unknown', placeAudience: 'public', assure: true })
const written = filled(valuesOfSheet(sheetOf()))
const page = (lang: Language) => ({
  lang,
  title: formWords[lang].addTitle,
  action: '#',
  backHref: '#',
  keys,
  state: usual,
  otherPhones: 0,
  canKeepHours: false,
  keepsPlace: true,
  otherPlaces: 0,
  suggestion: null,
})

const lead: Who = {
  sessionId: idOf(51),
  personId: idOf(50),
  name: 'Anaïs Deschênes',
  language: 'fr',
  organizations: [idOf(90)],
  led: [idOf(90)],
  networks: [idOf(70)],
  coordinated: [],
  isOperator: false,
}
const near: readonly Near[] = [0, 1].map((n) => ({
  id: idOf(n + 1),
  name: nameOf(n),
  organization: organizationName,
  phone: '819 555-0142',
  stewardId: n === 0 ? idOf(90) : null,
  networkId: idOf(70),
  isSamePhone: true,
  isSameName: n === 0,
}))

export const examples = pageExamples('directory/add/page', {
  ordinary: (lang) => <AddPage {...page(lang)} />,
  curator: (lang) => (
    <AddPage
      {...page(lang)}
      first={<OrganizationFields lang={lang} state={usual} />}
      suggestion={{
        id: idOf(60),
        body: 'Il manque la friperie du Vallon, qui habille les jeunes.',
        kind: 'not-listed',
        lang: 'fr',
      }}
    />
  ),
  near: (lang) => <AddPage {...page(lang)} state={written} near={<NearSheets lang={lang} near={near} who={lead} />} />,
  error: (lang) => (
    <AddPage
      {...page(lang)}
      state={refusedSheet(
        {
          values: { ...written.values, nameFr: [''], nameEn: [''], url: ['halte'], postalCode: ['G0X'] },
          problems: { nameFr: 'name-needed', descriptionFr: 'description-needed', phone1Number: 'not-a-phone' },
        },
        lang,
      )}
    />
  ),
})
