import { sealedRoot } from '../sealed/dom.ts'
import { onLock } from '../sealed/key-session.ts'
import { seenSize } from '../sealed/seen-log.ts'
import { askState, readPaths } from '../sealed/server.ts'
import { showHome } from './home.ts'
import { makeKeys } from './make-keys.ts'
import { openVault } from './open-vault.ts'
import { run, type Vault } from './vault.ts'
import { words } from './words.ts'

const lang = document.documentElement.lang.startsWith('en') ? 'en' : 'fr'
const vault: Vault = {
  root: sealedRoot(),
  lang,
  t: words[lang],
  paths: readPaths(),
  home: (said) => run(vault, () => showHome(vault, said)),
  start: () =>
    run(vault, async () => {
      const state = await askState(vault.paths, seenSize())
      if (state.wraps.length === 0) makeKeys(vault, state)
      else openVault(vault, state)
    }),
}

onLock(() => vault.start())
vault.root.replaceChildren()
vault.start()
