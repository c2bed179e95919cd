export const fr = {
  title: 'Garder ces outils hors ligne',
  works:
    'Hors ligne, vous pourrez ouvrir la liste et la grille vides, dans cette langue, les remplir et les imprimer. Les numéros aussi.',
  not: 'Le répertoire, les autres pages et l’autre langue demandent le réseau. Vos réponses ne sont jamais gardées.',
  seen: 'Qui prend cet appareil pourra voir que ces outils y sont. Le bouton « Quitter vite » de ce site les enlève aussi.',
  keep: 'Garder ces outils hors ligne',
  kept: 'La liste et la grille vides sont gardées sur cet appareil.',
  failed: 'Le réseau a manqué : rien n’a changé.',
  remove: 'Les enlever de cet appareil',
  removed: 'Les outils ne sont plus sur cet appareil.',
  newer: 'Cet outil a changé depuis que vous l’avez gardé. Hors ligne, vous auriez l’ancienne version.',
  renew: 'Garder la nouvelle version',
  older: 'Le réseau manque : vous lisez la version gardée sur cet appareil.',
}

export type Words = typeof fr
