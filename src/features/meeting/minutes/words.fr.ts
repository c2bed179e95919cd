export const fr = {
  title: 'Compte rendu',
  lead: 'Ce qui s’est dit et qui compte. Les présences, décisions et engagements y sont déjà.',
  label: 'Texte',
  hint: 'Jamais l’histoire d’une personne. Le texte est relu et approuvé à la rencontre suivante.',
  save: 'Enregistrer',
  approveTitle: 'Approuver le compte rendu',
  approveLead: 'Une fois approuvé, le texte ne change plus. Une erreur se corrige à côté, par un ajout daté.',
  written: 'Approuvé tel quel',
  changed: 'Approuvé avec des changements',
  changedHint: 'Pour des changements, écrivez-les d’abord dans le texte, puis approuvez.',
  edit: 'Changer le texte d’abord',
  correctTitle: 'Corriger un compte rendu approuvé',
  correctLead: 'Le texte approuvé reste. Votre correction s’ajoute, avec sa date.',
  correction: 'Correction',
  correct: 'Ajouter la correction',
}
export type Words = typeof fr
