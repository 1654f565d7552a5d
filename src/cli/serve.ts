import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { handlerFor } from './static-handler.ts'

/**
 * Serves `dist/` and says where it can be opened.
 *
 *     npm start                 # on the first free port from 4321
 *     PORT=8080 npm start
 */
const dist = join(process.cwd(), 'dist')
if (!existsSync(join(dist, 'index.html'))) {
  console.error('Unexpected absence of dist/index.html, expected a built site: npm run build')
  process.exit(1)
}
const asked = process.env['PORT']
if (asked !== undefined && !/^[1-9]\d{0,4}$/.test(asked)) {
  console.error(`Unexpected PORT \`${asked}\`, expected a number such as 8080`)
  process.exit(1)
}
const server = createServer(handlerFor(dist))
server.on('listening', () => {
  const { port } = server.address() as AddressInfo
  console.log(`\n  Read it at              http://localhost:${port}/`)
  console.log(`  or open the folder      ${dist}`)
  console.log('  (double-click index.html in it: no server is needed)\n\n  Ctrl+C ends.')
})
listen(Number(asked ?? 4321), asked ? 1 : 20)

/** Listens on the port, or on one of the next if it is taken; only this machine is answered. */
function listen(port: number, tries: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && tries > 1) listen(port + 1, tries - 1)
    else {
      console.error(
        `Unexpected ${error.code ?? error.message} on port ${port}, expected a free one: PORT=8080 npm start`
      )
      process.exit(1)
    }
  })
  server.listen(port, 'localhost')
}
