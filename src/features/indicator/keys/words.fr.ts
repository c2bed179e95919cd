export const fr = {
  title: 'Clés pour lire les indicateurs',
  lead: 'Un programme de votre organisation peut lire ses indicateurs avec une clé. Il ne peut rien écrire.',
  help: 'Une clé lit les chiffres de votre organisation, des régions et de l’ensemble. Elle ne lit jamais un petit nombre de personnes : seules vos pages le montrent. Elle est valide un an.',
  address: 'Adresse',
  document: 'Ce que cette adresse renvoie (OpenAPI)',
  caption: 'Clés de l’organisation',
  heads: { label: 'Usage', made: 'Créée le', until: 'Valide jusqu’au', used: 'Dernier usage', act: 'Retirer' },
  never: 'Jamais',
  revoked: (day: string) => `Retirée le ${day}`,
  expired: 'Trop ancienne',
  revokeIt: 'Retirer',
  revoke: (label: string) => `Retirer la clé ${label}`,
  empty: { title: 'Aucune clé', text: 'Rien ne lit encore vos indicateurs de l’extérieur.' },
  make: {
    title: 'Créer une clé',
    label: 'À quoi sert-elle ?',
    hint: 'Par exemple : tableau de bord interne. N’écrivez le nom de personne.',
    submit: 'Créer la clé',
  },
  made: {
    title: 'La clé est créée',
    text: 'Copiez-la maintenant : elle ne sera plus jamais montrée. Gardez-la comme un mot de passe.',
    label: 'Clé',
    copy: 'Copier la clé',
    back: 'Retour aux clés',
  },
  taking: {
    title: (label: string) => `Retirer la clé ${label} ?`,
    lost: 'Le programme qui s’en sert ne lira plus rien, tout de suite.',
    back: 'Une clé retirée ne revient pas, mais on peut en créer une autre.',
    act: 'Retirer la clé',
  },
  noticeTitle: 'C’est fait',
  notices: { 'key-revoked': 'La clé est retirée.' },
  tooMany: 'Il y a déjà vingt clés qui servent. Retirez-en une d’abord.',
}

export type Words = typeof fr
