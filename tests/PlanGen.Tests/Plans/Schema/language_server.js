// An editor for yaml-language-server: opens each file named, FILE or FILE@LINE:COLUMN (from 1), and prints a line
// "FILE<TAB>LINE:COLUMN<TAB>message" a finding, or "FILE@…<TAB>label<TAB>documentation" a completion offered there.
const { spawn } = require('child_process');
const { readFileSync } = require('fs');
const { pathToFileURL } = require('url');
const { resolve } = require('path');

const server = spawn(process.execPath, [require.resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const settings = { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } }, http: {}, '[yaml]': {}, editor: {}, files: {} };
const answers = new Map();
const findings = new Map();
let id = 0;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function ask(method, params) {
  send({ id: ++id, method, params });
  return new Promise((settle) => answers.set(id, settle));
}

function receive(message) {
  if (message.method === 'workspace/configuration') {
    send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? null) });
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (message.method === 'textDocument/publishDiagnostics') {
    findings.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.id !== undefined) {
    answers.get(message.id)(message.result);
  }
}

let buffer = Buffer.alloc(0);
server.stdout.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, head))[1]);
    if (!(buffer.length >= head + 4 + length)) return;
    const body = buffer.toString('utf8', head + 4, head + 4 + length);
    buffer = buffer.subarray(head + 4 + length);
    receive(JSON.parse(body));
  }
});

async function open(argument) {
  const [file, place] = argument.split('@');
  const uri = pathToFileURL(resolve(file)).href;
  const found = new Promise((settle) => findings.set(uri, settle));
  const textDocument = { uri, languageId: 'yaml', version: 1, text: readFileSync(file, 'utf8') };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  if (place) {
    const [line, character] = place.split(':').map((number) => Number(number) - 1);
    const { items } = await ask('textDocument/completion', { textDocument, position: { line, character } });
    items.forEach((item) => print(argument, item.label, item.documentation?.value ?? item.documentation ?? ''));
  } else {
    (await found).forEach(({ range: { start }, message }) => print(argument, `${start.line + 1}:${start.character + 1}`, message));
  }
  send({ method: 'textDocument/didClose', params: { textDocument } });
}

function print(...cells) {
  console.log(cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'));
}

(async () => {
  setTimeout(() => { console.error('the language server did not answer in time'); server.kill(); process.exit(2); }, 120000).unref();
  const root = pathToFileURL(process.cwd()).href;
  await ask('initialize', { processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'plans' }], capabilities: { workspace: { configuration: true }, textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } } });
  send({ method: 'initialized', params: {} });
  for (const argument of process.argv.slice(2)) await open(argument);
  server.kill();
  process.exit(0);
})();
