import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoId } from '../network/index.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'mailbox.api-list': 'what the page where the team reads asks',
    'mailbox.setting-aside': 'leads on, without a conversation chosen; design/taking draws it',
    'mailbox.taking-back': 'leads on, without a conversation chosen; design/taking draws it',
  },
  named: async () => ({ things: { mailboxOffice: [{ id: demoId('organization', 'courtepointe') }] } }),
}
