import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Glossaire',
  lead: 'Les mots que les secteurs emploient ensemble : ce qu’ils veulent dire, d’où vient leur sens, et ce qu’ils ne veulent pas dire.',
  search: {
    label: 'Chercher un terme',
    text: 'Un mot, en français ou en anglais',
    submit: 'Chercher',
    reset: 'Tout effacer',
    found: (count: number) => `${count} ${plural('fr', count, 'terme correspond', 'termes correspondent')}.`,
    narrow: 'Préciser',
    onlyNotThis: 'Seulement les termes que l’on confond souvent',
    nothing: {
      title: 'Aucun terme ne correspond',
      text: 'Essayez un mot de moins. Les accents ne comptent pas, et l’anglais est cherché aussi.',
    },
  },
  letters: 'Aller à une lettre',
  inOther: 'En anglais :',
  files: 'Télécharger le glossaire :',
  own: 'Définitions de votre réseau',
  scope: 'Ces définitions sont de courts résumés. Elles n’ont pas valeur d’avis juridique.',
  file: {
    name: 'glossaire',
    columns: {
      id: 'Code',
      nameFr: 'Terme (français)',
      nameEn: 'Terme (anglais)',
      definitionFr: 'Définition (français)',
      definitionEn: 'Définition (anglais)',
      notThisFr: 'Ce que ce n’est pas (français)',
      notThisEn: 'Ce que ce n’est pas (anglais)',
      sources: 'Sources',
      address: 'Adresse',
    },
  },
}
export type Words = typeof fr
