import { de } from '../../../kernel/wording.ts'

export const fr = {
  labels: {
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais',
    regions: 'Régions couvertes',
    sectors: 'Secteurs réunis',
    coordinates: 'Qui coordonne ce réseau ?',
  },
  nameHint: 'Tel que les partenaires l’appellent. Il pourra être corrigé plus tard.',
  regionsHint: 'Une ou plusieurs.',
  wholeProvince: 'Tout le Québec',
  wholeProvinceHint: 'Les 17 régions, sans cocher chacune.',
  sectorsHint:
    'Décochez seulement ceux qui n’en feront pas partie. Un secteur sans organisation paraîtra comme un trou.',
  coordinatesHint: 'La personne qui gère l’instance n’a aucun droit sur le contenu, sauf si elle coordonne aussi.',
  coordinatesYes: 'Moi aussi, je coordonne ce réseau',
  coordinatesNo: 'Une autre personne le coordonne',
  lead: 'Ce qui tient ce réseau ensemble, et qui en répond.',
  regions: 'Régions',
  sectors: 'Secteurs',
  organizations: 'Voir les organisations',
  coordinatorsTitle: 'Coordination',
  heads: { name: 'Nom', organization: 'Organisation', since: 'Depuis', left: 'Départ', acts: 'Gestes' },
  nobody: 'Personne ne coordonne ce réseau pour l’instant.',
  pastTitle: 'Avant',
  inviteTitle: 'Passer ou partager la coordination',
  inviteText: 'La personne recevra un lien valable 7 jours. À deux, un départ ne défait rien.',
  end: 'Mettre fin…',
  endHidden: (name: string) => `à la coordination ${de(name)}, aujourd’hui`,
  ending: {
    title: (name: string) => `Mettre fin à la coordination ${de(name)}`,
    lost: ({ name, network, isSelf }: { name: string; network: string; isSelf: boolean }) =>
      isSelf
        ? [
            `Dès aujourd’hui, vous ne coordonnez plus « ${network} » : inviter, modifier une fiche, suivre le plan de la table, tenir le répertoire.`,
            'Les dates de votre coordination restent inscrites.',
          ]
        : [
            `Dès aujourd’hui, ${name} ne coordonne plus « ${network} » : inviter, modifier une fiche, suivre le plan de la table, tenir le répertoire.`,
            'Si cette personne ne travaille nulle part ailleurs dans le réseau, cette personne sera déconnectée.',
            'Les dates de sa coordination restent inscrites.',
          ],
    back: (name: string) =>
      `Pendant 30 jours, qui coordonne le réseau peut la rendre à ${name}, d’un geste, sur la page du réseau. Ensuite, il faut une nouvelle invitation. Ce qui est confié à d’autres aujourd’hui leur reste.`,
    backSelf:
      'Pendant 30 jours, une autre personne qui coordonne le réseau peut vous la rendre, sur la page du réseau. Ensuite, il faut une nouvelle invitation. Ce qui est confié à d’autres aujourd’hui leur reste.',
    holds: 'Ce que cette personne tient par cette coordination',
    ownHolds: 'Ce que vous tenez par cette coordination',
    holdsNothing: 'Rien d’autre : aucune action du plan de la table, aucune invitation.',
    act: 'Mettre fin à cette coordination',
  },
  giveBack: 'Rendre la coordination',
  giveBackHidden: (name: string) => `à ${name}`,
  editTitle: 'Modifier le réseau',
  formerTitle: 'Organisations qui ont quitté le réseau',
  formerLead:
    'Une organisation réintégrée fait partie du réseau dès aujourd’hui. Sa période d’avant reste inscrite, avec ses dates.',
  leftByItself:
    'Partie par sa propre décision. Si elle veut revenir, inscrivez-la de nouveau et invitez sa personne responsable.',
  bringBack: 'Réintégrer',
  bringBackHidden: (name: string) => `${name} dans le réseau, dès aujourd’hui`,
}
export type Words = typeof fr
