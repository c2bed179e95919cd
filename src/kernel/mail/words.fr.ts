/** The words around every mail. A no-break space stands before « : » and inside « guillemets ». */
export const fr = {
  /** Who is behind the message, as Canada's anti-spam law asks (CASL, s. 6(2)). */
  onBehalfOf: (sender: string) => `Envoyé par Tisserin au nom de : ${sender}.`,
  sender: 'Envoyé par Tisserin, la plateforme où des organismes protègent ensemble les jeunes de leur région.',
  reason:
    'Vous recevez ce message parce que vous travaillez dans ce réseau, ou parce qu’une personne qui en fait partie vous y invite. Il ne dit rien d’une jeune personne.',
  notForYou: 'Si ce message ne vous est pas destiné, supprimez-le : sans votre geste, rien ne se passe.',
  unsubscribe: (href: string) => `Pour ne plus recevoir ces courriels : ${href}`,
}

export type Words = typeof fr
