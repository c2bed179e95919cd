import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Mes formations',
  link: 'Formations',
  team: 'Suivi des formations de l’équipe',
  certificateWithdrawn: (title: string) => `Une attestation est retirée : ${title}`,
  certificate: (title: string) => `Votre attestation : ${title}`,
  due: {
    late: (subject: string, day: string) => `${subject} : à refaire depuis le ${day}`,
    soon: (subject: string, day: string) => `${subject} : à refaire avant le ${day}`,
  },
  all: 'Toutes mes formations',
  declared: (count: number) =>
    plural('fr', count, 'Confirmer une formation suivie ailleurs', `Confirmer ${count} formations suivies ailleurs`),
  declaredHint: 'Un toucher chacune, avec la preuve sous les yeux.',
  teamDue: (count: number) =>
    plural('fr', count, 'Une personne a une formation à refaire', `${count} personnes ont une formation à refaire`),
  teamDueHint: 'Voyez qui, et inscrivez-les à une séance.',
}
export type Words = typeof fr
