export const fr = {
  title: 'Page de connexion de l’organisation',
  above: 'Votre organisation',
  lead: 'Configurez le fournisseur d’identité (OpenID Connect) de votre organisation : vos collègues pourront l’utiliser pour entrer.',
  domain: (domain: string) => `Elle sera offerte aux adresses en @${domain}, le domaine de votre propre courriel.`,
  safe: 'Elle n’ouvre que les comptes que chaque personne a reliés elle-même, et seulement dans votre organisation.',
  issuer: 'Adresse de l’émetteur',
  issuerHint: 'L’adresse « issuer », par exemple https://connexion.organisme.quebec',
  clientId: 'Identifiant du client',
  clientSecret: 'Secret du client',
  clientSecretKept: 'Laissez vide pour garder le secret enregistré.',
  redirect: 'Adresse de retour à inscrire chez votre fournisseur',
  save: 'Enregistrer',
  removeTitle: 'Ne plus utiliser ce fournisseur',
  removeText:
    'Les sessions déjà ouvertes par lui perdront leurs accès. Chaque personne garde ses autres façons d’entrer.',
  remove: 'Retirer le fournisseur',
  removing: {
    title: (host: string) => `Retirer le fournisseur ${host}`,
    lost: (people: number) =>
      people === 0
        ? 'Personne de l’organisation n’entre par lui aujourd’hui.'
        : people === 1
          ? 'Une personne de l’organisation ne pourra plus entrer par lui.'
          : `${people} personnes de l’organisation ne pourront plus entrer par lui.`,
    secret: 'Le secret de l’application est effacé : il ne peut être relu nulle part ici.',
    back: (clientId: string) =>
      `Configurez-le de nouveau sur la même page, avec un nouveau secret de votre service informatique (identifiant de l’application : ${clientId}). Les identités déjà reliées servent alors comme avant.`,
  },
  problems: {
    notHttps: 'L’adresse doit commencer par https:// et mener à un site ouvert à tout le monde.',
    noAnswer:
      'Aucun fournisseur OpenID Connect ne répond à cette adresse. Vérifiez-la auprès de votre équipe informatique.',
    taken: 'Une autre organisation a déjà configuré une page de connexion pour votre domaine.',
    secretAnew: 'L’émetteur ou l’identifiant change : entrez le secret que ce fournisseur vous a donné.',
    publicDomain: 'Votre courriel est chez un fournisseur public : aucune organisation ne peut parler pour ce domaine.',
  },
  again: {
    title: 'Ouvrez de nouveau une session pour enregistrer',
    text: 'Votre session a plus de 30 minutes. Ce que vous avez tapé est encore ici, sauf le secret : ouvrez de nouveau une session dans l’autre onglet, puis revenez à celui-ci pour enregistrer.',
    act: 'Ouvrir de nouveau une session, dans un autre onglet',
  },
  mail: {
    subject: 'Tisserin : la page de connexion de votre organisation change',
    changed: ({ name, organization, issuer }: { name: string; organization: string; issuer: string }) => [
      `${name} vient de configurer la page de connexion (fournisseur d’identité) de votre organisation, ${organization}. Émetteur : ${issuer}`,
      'Les sessions ouvertes par un autre fournisseur ne donnent plus accès à votre organisation.',
      'Si ce changement vous étonne, parlez-en avec cette personne, ou retirez le fournisseur : chaque personne garde ses autres façons d’entrer.',
    ],
    removed: ({ name, organization }: { name: string; organization: string }) => [
      `${name} vient de retirer la page de connexion (fournisseur d’identité) de votre organisation, ${organization}.`,
      'Chaque personne garde ses autres façons d’entrer. Si ce changement vous étonne, parlez-en avec cette personne.',
    ],
    action: 'Voir la page de connexion',
  },
}
export type Words = typeof fr
