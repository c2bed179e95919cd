export const fr = {
  title: 'Ouvrir une demande',
  lead: 'Quatre choix, aucun mot. La première organisation qui peut recevoir la prend. Ensuite, vous lui écrivez sous scellé.',
  danger: 'Danger immédiat : appelez le',
  choose: 'Choisissez',
  years: (from: string, to: string) => `${from} à ${to}\u00a0ans`,
  labels: {
    place: 'Au nom de',
    need: 'Besoin',
    age: 'Âge',
    region: 'Région',
    priority: 'Il faut une réponse',
  },
  problems: {
    region: {
      'too-few':
        'Trop peu d’organisations de ce réseau pourraient faire cette demande : on devinerait qui. Appelez plutôt une personne désignée.',
      nobody:
        'Aucune organisation de votre réseau ne peut la prendre aujourd’hui. Appelez plutôt une personne désignée.',
    },
  },
  tooMany: {
    title: 'Trop de demandes aujourd’hui',
    text: 'Votre organisation a ouvert vingt demandes en un jour. Appelez plutôt.',
  },
  nobodyToAsk: 'On ouvre une demande au nom d’une organisation d’un réseau. La vôtre n’est encore dans aucun.',
  submit: 'Voir ce que les autres liront',
  next: 'Rien n’est encore envoyé.',
  previewTitle: 'Ce que les autres liront',
  previewLead:
    'Ceci, et rien d’autre. Ni votre nom ni celui de votre organisation n’y paraissent avant que quelqu’un la prenne.',
  wider: 'L’âge ou la région ont été élargis : avec moins de cinq organisations, on devinerait qui demande.',
  kept: 'La demande s’efface au bout de 30\u00a0jours.',
  send: 'Ouvrir la demande',
  change: 'Changer',
}
export type Words = typeof fr
