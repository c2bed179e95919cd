export const fr = {
  title: 'Délais de réponse',
  lead: 'En combien d’heures votre organisation promet de répondre. Un rappel part à la moitié, une alerte à la fin, puis la demande revient à qui oriente.',
  labels: { urgent: 'Urgente, en heures', priority: 'Prioritaire, en heures', ordinary: 'Ordinaire, en heures' },
  hints: {
    urgent: 'De 1 à 24. Habituel : 4.',
    priority: 'De 1 à 168. Habituel : 24.',
    ordinary: 'De 1 à 336. Habituel : 72.',
  },
  order: 'Une demande plus pressante ne peut pas attendre plus longtemps qu’une autre.',
  save: 'Enregistrer',
}
export type Words = typeof fr
