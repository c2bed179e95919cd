import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Envoi des courriels',
  heldSince: (when: string) => `Depuis le ${when}, aucun courriel ne part de cette instance.`,
  why: 'Une copie restaurée retient ses courriels, pour ne rien envoyer à personne pendant que l’autre instance vit encore. Rien n’est perdu : ce qui s’écrit attend ici.',
  leaves: 'Les courriels partent.',
  stays:
    'Aucun serveur de courriel n’est configuré : les courriels restent dans la liste, pour que vous les transmettiez.',
  releaseTitle: 'Si vous les laissez partir',
  release: (waiting: number) => [
    waiting === 0
      ? 'Aucun courriel n’attend.'
      : `${waiting} ${plural('fr', waiting, 'courriel attend : il part aussitôt', 'courriels attendent : ils partent aussitôt')}.`,
    'Ceux dont le lien a pris fin entre-temps ne partent pas, et la liste des invitations le dit.',
    'La mise à jour mensuelle, les rappels et les courriels sur les fiches reprennent.',
  ],
  noServer: 'Aucun serveur de courriel n’est configuré : ils resteront dans la liste, pour que vous les transmettiez.',
  holdTitle: 'Si vous les retenez',
  hold: [
    'Personne ne reçoit plus rien : ni invitation, ni lien pour entrer, ni rappel.',
    'Ce qui s’écrit attend ici, et part quand vous le direz. Un lien peut prendre fin avant.',
    'La mise à jour mensuelle, les rappels et les courriels sur les fiches ne s’écrivent pas.',
  ],
  sureLegend: 'Avant de continuer',
  one: (address: string) => `L’autre instance est arrêtée : celle-ci (${address}) est maintenant la seule.`,
  oneMissing: 'Dites d’abord que cette instance est maintenant la seule.',
  sure: 'Personne ne recevra de courriel jusqu’à nouvel ordre.',
  sureMissing: 'Dites d’abord que c’est bien ce que vous voulez.',
  releaseSubmit: 'Laisser partir les courriels',
  holdSubmit: 'Retenir les courriels',
  back: 'Revenir à l’instance',
}
export type Words = typeof fr
