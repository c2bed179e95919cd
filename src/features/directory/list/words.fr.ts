import { plural } from '../../../kernel/wording.ts'

/** The list of services to hand over. */
export const fr = {
  title: 'Liste à remettre',
  discreetTitle: 'Liste',
  lead: 'Rien n’est gardé ici : la liste est dans l’adresse de la page. Copiez l’adresse ou imprimez la page.',
  empty: 'La liste est vide. Cherchez un service et ajoutez-le.',
  search: 'Chercher un service',
  remove: (name: string) => `Retirer ${name}`,
  up: (name: string) => `Monter ${name}`,
  discreet: 'Version discrète',
  full: 'Version complète',
  discreetLead: 'Sans titre ni sujet : seulement comment joindre quelqu’un, et quand.',
  nobodyListed: 'Aucun numéro ici. Pour joindre quelqu’un : 211.',
  gone: (count: number) =>
    plural('fr', count, 'Une fiche de cette liste n’existe plus.', `${count} fiches de cette liste n’existent plus.`),
  address: 'Adresse de cette liste',
  addressHint: 'Toute personne qui a cette adresse voit la liste. Elle ne dit rien de vous.',
  limits: 'Les heures et les places changent : appelez d’abord.',
  withoutNumber: (count: number) =>
    plural(
      'fr',
      count,
      'Un service sans numéro connu n’y est pas : le 211 aide à le joindre.',
      `${count} services sans numéro connu n’y sont pas : le 211 aide à les joindre.`,
    ),
  printHint: 'Pour imprimer : Ctrl + P, ou Cmd + P.',
}
export type Words = typeof fr
