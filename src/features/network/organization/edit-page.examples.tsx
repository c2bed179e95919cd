import { pageExamples } from '../../../design/index.ts'
import { filled, overtaken, refused } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { bareOrganization, keys, organization } from '../network.examples.ts'
import type { Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { EditOrganizationPage } from './edit-page.tsx'

const saved = ({ id: _id, status: _status, version: _version, regionCodes, ...fields }: Organization) =>
  filled({ ...fields, regions: regionCodes })
const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: saved(organization),
  version: organization.version,
  title: nameIn(organization, lang),
  asksName: true,
})

export const examples = pageExamples('network/organization/edit-page', {
  ordinary: (lang) => <EditOrganizationPage {...page(lang)} />,
  empty: (lang) => <EditOrganizationPage {...page(lang)} state={saved(bareOrganization)} />,
  error: (lang) => (
    <EditOrganizationPage
      {...page(lang)}
      state={refused(
        {
          values: { ...saved(organization).values, nameFr: [''], website: ['osiers'] },
          problems: { nameFr: 'missing', website: 'not-an-address' },
        },
        { labels: { nameFr: shared[lang].fields.nameFr, website: shared[lang].fields.website } },
        lang,
      )}
    />
  ),
  overtaken: (lang) => (
    <EditOrganizationPage
      {...page(lang)}
      state={overtaken(
        { ...saved(organization).values, municipality: ['Les Mélèzes'] },
        { municipality: organization.municipality ?? '' },
      )}
    />
  ),
})
