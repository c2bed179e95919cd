import { sealedGet, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { SealedStart } from './sealed-paths.tsx'
import { words } from './words.ts'

/** Where keys are made and opened. The page is the same for everyone; its script asks for the rest. */
export const vaultRoutes: readonly Route[] = [
  sealedGet('keys.vault', addresses.vault, 'sealed-keys', (lang) => ({
    title: words[lang].title,
    content: <SealedStart lang={lang} />,
  })),
]
