import type { Words } from './words.fr.ts'

export const en: Words = {
  id: 'Code',
  name_fr: 'Name (French)',
  name_en: 'Name (English)',
  organization_fr: 'Organization (French)',
  organization_en: 'Organization (English)',
  sector: 'Sector',
  needs: 'Needs',
  phone: 'Phone',
  extension: 'Extension',
  text: 'Text message',
  email: 'E-mail',
  website: 'Website',
  regions: 'Regions served',
  town: 'Town',
  languages: 'Languages',
  minimum_age: 'Minimum age',
  maximum_age: 'Maximum age',
  channels: 'How to reach it',
  traits: 'Stated in the listing',
  assured_on: 'Checked on',
}
