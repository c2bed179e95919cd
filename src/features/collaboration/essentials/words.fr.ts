export const fr = {
  title: 'L’essentiel',
  lead: 'Ce qui est commun à tous les membres. Chacun peut le préciser, et tous voient ce qui a changé.',
  labels: {
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais (facultatif)',
    purpose: 'À quoi elle sert',
    regions: 'Régions',
    minimumAge: 'À partir de quel âge (facultatif)',
    maximumAge: 'Jusqu’à quel âge (facultatif)',
  },
  hints: {
    name: 'Par exemple : « Alliance de la Rive ».',
    purpose: 'Une phrase ou deux : ce que vous voulez changer ensemble. Jamais l’histoire d’une personne.',
    ages: 'Les jeunes que vous voulez joindre.',
  },
  whole: { label: 'Tout le Québec', hint: 'Les autres cases ne comptent plus.' },
  problems: {
    nameFr: { 'no-name': 'Donnez un nom, dans une langue au moins.' },
    regions: { missing: 'Cochez au moins une région, ou tout le Québec.' },
    maximumAge: { 'ages-crossed': 'Cet âge est plus bas que l’âge du début.' },
  },
  save: 'Enregistrer',
}
export type Words = typeof fr
