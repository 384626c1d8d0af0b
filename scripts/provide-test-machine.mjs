import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

/** What the tests need besides npm's packages: the Debian package that brings it, and how to see that it is there. */
const testNeeds = [
  { name: 'chromium-headless-shell', there: () => existsSync('/usr/bin/chromium-headless-shell') },
  { name: 'libreoffice-writer-nogui', there: () => existsSync('/usr/bin/soffice') },
  { name: 'poppler-utils', there: () => existsSync('/usr/bin/pdftoppm') },
  { name: 'qpdf', there: () => existsSync('/usr/bin/qpdf') },
  { name: 'postgresql', there: () => serverVersions().length > 0 },
]

/** What a document is measured beside. */
const benchNeeds = [
  { name: 'pandoc', there: () => existsSync('/usr/bin/pandoc') },
  ...testNeeds.filter(({ name }) => name === 'libreoffice-writer-nogui'),
]

export const provideTestMachine = () => provide(testNeeds, 'the tests')
export const provideBenchMachine = () => provide(benchNeeds, 'the benches')

/** Installs what is missing with apt-get, as root or by sudo without a password. Answers what is still missing. */
function provide(needs, whom) {
  const missing = needs.filter(({ there }) => !there()).map(({ name }) => name)
  if (missing.length === 0) return []
  console.log(`Installing ${missing.join(' and ')} with apt-get, for ${whom} ...`)
  const { status, output } = installAsRoot(missing)
  const left = needs.filter(({ there }) => !there()).map(({ name }) => name)
  if (left.length > 0) {
    if (status !== 0) console.log(output.trim())
    console.log(`Missing: ${left.join(' and ')}. As root: apt-get install ${left.join(' ')}`)
  }
  return left
}

function installAsRoot(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command, ...args] = [...asRoot, 'sh', '-c', script, 'sh', ...packages]
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` }
}

/** We run servers of our own, so the package must not make and start one for the whole machine. */
const script = `
set -e
command -v apt-get >/dev/null || { echo 'This is no Debian: there is no apt-get.'; exit 1; }
export DEBIAN_FRONTEND=noninteractive
case " $* " in *' postgresql '*)
  mkdir -p /etc/postgresql-common/createcluster.d
  echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.d/no-main-cluster.conf
esac
apt-get update -q
apt-get install -q -y --no-install-recommends "$@"
`

function serverVersions(folder = '/usr/lib/postgresql') {
  return existsSync(folder)
    ? readdirSync(folder).filter((version) => existsSync(`${folder}/${version}/bin/postgres`))
    : []
}
