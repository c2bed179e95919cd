export const fr = {
  title: 'Où en est le plan, région par région',
  lead: 'Choisissez votre région : les actions que ses organisations mènent, et l’étape où elles en sont.',
  regionTitle: (region: string) => `Où en est la région : ${region}`,
  actionTitle: (action: string) => `${action}, région par région`,
  asOf: (day: string) => `Au ${day}.`,
  regionLead: (shown: number, all: number) =>
    shown === 1
      ? `Une action sur ${all} est menée par trois organisations ou plus.`
      : `${shown} actions sur ${all} sont menées par trois organisations ou plus.`,
  rule: 'Une action paraît ici quand trois organisations ou plus la mènent dans la région. En dessous, rien n’est dit : ni combien, ni laquelle.',
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
  clothKey:
    'Une colonne par action, tissée jusqu’à l’étape du milieu. En pointillé : pas assez d’organisations pour le dire.',
  column: (action: string, median: string) => `${action} : ${median}`,
  tooFew: 'Pas assez d’organisations pour le dire (moins de 3)',
  tooFewOf: (count: number) =>
    count === 1
      ? 'Pas assez d’organisations pour le dire (moins de 3) : 1 action'
      : `Pas assez d’organisations pour le dire (moins de 3) : ${count} actions`,
  shown: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
  emptyRegion: {
    title: 'Pas encore connu',
    text: 'Pas assez d’organisations de cette région mènent une même action pour le dire (moins de 3). Cela ne veut pas dire zéro.',
  },
  emptyAction: {
    title: 'Pas encore connu',
    text: 'Pas assez d’organisations pour le dire (moins de 3), dans aucune région. Cela ne veut pas dire zéro.',
  },
  empty: {
    title: 'Pas encore connu',
    text: 'Les régions paraîtront ici dès que trois organisations d’une même région mèneront une même action.',
    act: 'Lire le plan',
  },
  otherRegions: 'Choisir une autre région',
  thisAction: 'Lire cette action',
  everyAction: 'Toutes les actions de la région',
  everyRegion: 'Cette action dans toutes les régions',
}

export type Messages = typeof fr
