import { plural } from '../../../kernel/wording.ts'
export const fr = {
  title: 'Où en est le plan, région par région',
  lead: 'Choisissez votre région : les actions que ses organisations mènent, et l’étape où elles en sont.',
  regionTitle: (region: string) => `Où en est la région : ${region}`,
  actionTitle: (action: string) => `${action}, région par région`,
  figuresOf: (day: string) => `Chiffres du ${day}.`,
  regionLead: (shown: number, all: number) =>
    plural(
      'fr',
      shown,
      `${shown} action sur ${all} peut être montrée.`,
      `${shown} actions sur ${all} peuvent être montrées.`,
    ),
  rule: 'Une action paraît ici quand trois organisations ou plus la mènent dans la région, à des étapes différentes. Sinon, rien n’est dit : ni combien, ni lesquelles, ni leur étape.',
  medianWords: 'L’étape du milieu, ou médiane : autant d’organisations sont en avant que derrière.',
  choose: {
    label: 'Choisir une région ou une action',
    region: 'Région',
    action: 'Action',
    all: 'Toutes',
    submit: 'Voir',
  },
  regions: 'Les régions',
  heads: {
    region: 'Région',
    action: 'Action',
    median: 'Étape du milieu',
    spread: 'Organisations à chaque étape',
    shown: 'Actions que l’on peut montrer',
  },
  cloth: 'L’étoffe de la région',
  clothKey: 'Une colonne par action, tissée jusqu’à l’étape du milieu. En pointillé : ce qui ne peut pas être montré.',
  column: (action: string, median: string) => `${action} : ${median}`,
  tooFew: 'Non montré',
  tooFewOf: (count: number) => plural('fr', count, `Non montrée : ${count} action`, `Non montrées : ${count} actions`),
  shown: (count: number) => plural('fr', count, `${count} action`, `${count} actions`),
  emptyRegion: {
    title: 'Pas encore connu',
    text: 'Il faut trois organisations de cette région qui mènent une même action, à des étapes différentes. Cela ne veut pas dire zéro.',
  },
  emptyAction: {
    title: 'Pas encore connu',
    text: 'Aucune région n’a trois organisations qui la mènent à des étapes différentes. Cela ne veut pas dire zéro.',
  },
  empty: {
    title: 'Pas encore connu',
    text: 'Une région paraîtra ici quand trois de ses organisations mèneront une même action, à des étapes différentes.',
    act: 'Lire le plan',
  },
  otherRegions: 'Choisir une autre région',
  thisAction: 'Lire cette action',
  everyAction: 'Toutes les actions de la région',
  everyRegion: 'Cette action dans toutes les régions',
}

export type Words = typeof fr
