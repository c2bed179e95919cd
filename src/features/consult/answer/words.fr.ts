export const fr = {
  title: 'Question de collègues',
  lead: 'Pourriez-vous aider\u00a0? Une réponse suffit, même incertaine.',
  ours: 'Notre réponse :',
  closed: 'Cette question est close : son contenu ne se lit plus.',
  theirs: (answer: string) => `Répondu par une collègue ou un collègue : ${answer}`,
  labels: { words: 'Quelques mots, au besoin', answer: 'Votre réponse' },
  hint: '280 caractères au plus, sans rien qui identifie quelqu’un. Une seule réponse par organisation : vous pouvez la changer.',
  next: 'Votre réponse montre le nom de votre organisation et comment joindre sa personne désignée. Qui demande vous appellera, et se nommera alors.',
  problems: { answer: { missing: 'Choisissez une réponse.', 'not-in-list': 'Choisissez une réponse.' } },
}
export type Words = typeof fr
