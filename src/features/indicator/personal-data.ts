import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'

const titles = { fr: 'Cibles, clés et définitions d’indicateurs', en: 'Targets, keys and definitions of indicators' }

/** What a person set, made, defined or closed here. */
export const personalData: FeaturePersonalData = {
  title: (lang) => titles[lang],
  columns: [
    'indicator_definition.defined_by',
    'indicator_period_close.closed_by',
    'indicator_target.set_by',
    'indicator_token.made_by',
  ],
  read: personalRecords('indicator'),
}
