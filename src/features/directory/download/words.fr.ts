/** Headings of the columns of a file. */
export const fr = {
  id: 'Code',
  name_fr: 'Nom (français)',
  name_en: 'Nom (anglais)',
  organization_fr: 'Organisme (français)',
  organization_en: 'Organisme (anglais)',
  sector: 'Secteur',
  needs: 'Besoins',
  phone: 'Téléphone',
  extension: 'Poste',
  text: 'Texto',
  email: 'Courriel',
  website: 'Site',
  regions: 'Régions desservies',
  town: 'Ville',
  languages: 'Langues',
  minimum_age: 'Âge minimal',
  maximum_age: 'Âge maximal',
  channels: 'Comment joindre',
  traits: 'Selon la fiche',
  assured_on: 'Vérifié le',
}
export type Words = typeof fr
