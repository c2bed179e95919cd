import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'identity.provider-return': 'leads on',
    'identity.held-file': 'a file',
    'identity.link': 'e2e/sign-in.test.ts',
    'identity.code': 'e2e/sign-in.test.ts',
    'identity.passkey': 'e2e/sign-in-passkey.test.ts',
    'identity.removing-passkey': 'e2e/sign-in-passkey.test.ts',
    'identity.ending-session': 'leads on, without a session to end; design/taking draws it',
    'identity.renewing-codes': 'leads on, without a password; design/taking draws it',
    'identity.removing-password': 'leads on, without a password; design/taking draws it',
    'identity.removing-provider': 'leads on, without a provider; design/taking draws it',
    'identity.removing-organization-provider': 'leads on, without a provider; design/taking draws it',
    'identity.password-app': 'e2e/sign-in.test.ts',
    'identity.setup': 'e2e/journey-network.test.ts',
  },
  named,
}

async function named(admin: Admin) {
  const { rows } = await admin.query<{ id: string }>(`
    INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html)
    VALUES ('personne@exemple.invalid', 'fr', 'invitation', 'Tisserin : une invitation', 'Bonjour', '<p>Bonjour</p>') RETURNING id`)
  return { things: { mail: rows } }
}
