import { pageExamples } from '../../../design/index.ts'
import { regionCodes } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { actionNumber, catalogue, today } from '../plan.examples.ts'
import { ActionRegionsPage, RegionPage, RegionsPage } from './page.tsx'
import type { ProgressProps } from './parts.tsx'
import type { Spread } from './queries.ts'

const spread = (region: string, actionId: string): Spread => ({
  region,
  actionId,
  steps: [
    { step: '20', organizations: 3 },
    { step: '50', organizations: 4 },
    { step: '100', organizations: 2 },
  ],
  median: '50',
})
const spreads = ['04', '17'].flatMap((region) => [3, 6, 9].map((number) => spread(region, actionNumber(number).id)))
const everywhere = regionCodes.flatMap((region) => catalogue.actions.map(({ id }) => spread(region, id)))

const page = (lang: Language, shown: readonly Spread[] = spreads): ProgressProps => ({
  lang,
  catalogue,
  spreads: shown,
  day: today,
  at: () => '#',
  form: { action: '#', kept: {} },
  planHref: '#',
})

export const examples = pageExamples('plan/progress/page', {
  ordinary: (lang) => <RegionsPage {...page(lang)} />,
  empty: (lang) => <RegionsPage {...page(lang, [])} />,
  many: (lang) => <RegionsPage {...page(lang, everywhere)} />,
  region: (lang) => <RegionPage {...page(lang)} panels={[]} region="04" action={null} />,
  'region-empty': (lang) => <RegionPage {...page(lang)} panels={[]} region="10" action={null} />,
  'region-many': (lang) => <RegionPage {...page(lang, everywhere)} panels={[]} region="04" action={null} />,
  'region-action': (lang) => <RegionPage {...page(lang)} panels={[]} region="04" action={actionNumber(3)} />,
  action: (lang) => <ActionRegionsPage {...page(lang)} action={actionNumber(3)} />,
  'action-empty': (lang) => <ActionRegionsPage {...page(lang)} action={actionNumber(1)} />,
})
