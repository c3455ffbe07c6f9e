"""Other programs, as command lines that make out.docx in a folder that prepare() filled."""

import json
import os
import shutil
import subprocess
import sys
import zipfile

import plans

CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONSHIPS = """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""

JINJA = dict(head="{%p for t in tasks %}", name="{{ t.name }}", aim="{{ t.aim }}", each="{%p for m in t.measures %}", measure="{{ m.name }}。{{ m.text }}",
             end="{%p endfor %}", duty="责任单位：{{ t.lead }}；协作单位：{{ t.support }}；完成时限：{{ t.deadline }}；预期成果：{{ t.outcome }}", tail="{%p endfor %}")
MUSTACHE = dict(head="{#tasks}", name="{name}", aim="{aim}", each="{#measures}", measure="{name}。{text}", end="{/measures}",
                duty="责任单位：{lead}；协作单位：{support}；完成时限：{deadline}；预期成果：{outcome}", tail="{/tasks}")
CARBONE_ROW = "{d.tasks[i].name}|{d.tasks[i].aim}|{d.tasks[i].measures[j].name}。{d.tasks[i].measures[j].text}|{d.tasks[i].measures[j+1].name}|责任单位：{d.tasks[i].lead}；协作单位：{d.tasks[i].support}；完成时限：{d.tasks[i].deadline}；预期成果：{d.tasks[i].outcome}|{d.tasks[i+1].name}"

DOCXTPL = "import json,docxtpl;t=docxtpl.DocxTemplate('template.docx');t.render(json.load(open('tasks.json',encoding='utf-8')));t.save('out.docx')"
DOCXTEMPLATER = """const fs=require('fs'),P=require('pizzip'),D=require('docxtemplater');
const d=new D(new P(fs.readFileSync('template.docx')),{paragraphLoop:true});d.render(JSON.parse(fs.readFileSync('tasks.json','utf8')));
fs.writeFileSync('out.docx',d.getZip().generate({type:'nodebuffer',compression:'DEFLATE'}));"""
CARBONE = """const fs=require('fs'),c=require('carbone');c.render('template.docx',JSON.parse(fs.readFileSync('tasks.json','utf8')),
(e,r)=>{if(e){console.error(e);process.exit(1)}fs.writeFileSync('out.docx',r);process.exit(0)});"""


def available():
    """The programs there are, by name, each with its command line and what makes its folder ready; the others are named on stderr."""
    node = shutil.which("node")
    python = next((one for one in (sys.executable, "/usr/bin/python3") if runs(one, "-c", "import docxtpl")), None)
    found = {
        "pandoc": (["pandoc", "plan.md", "-o", "out.docx"], markdown) if shutil.which("pandoc") else None,
        "docxtpl": ([python, "-c", DOCXTPL], lambda folder, plangen: template(folder, JINJA)) if python else None,
        "docxtemplater": ([node, "-e", DOCXTEMPLATER], lambda folder, plangen: template(folder, MUSTACHE)) if has_module(node, "docxtemplater") else None,
        "carbone": ([node, "-e", CARBONE], carbone) if has_module(node, "carbone") else None,
    }
    for name in [name for name, peer in found.items() if peer is None]:
        print(f"{name} is not installed and is left out", file=sys.stderr)
    return {name: peer for name, peer in found.items() if peer is not None}


def prepare(folder, count):
    """Puts the plan and its data in a folder."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "plan.yaml"), "w", encoding="utf-8") as file:
        file.write(plans.yaml(count))
    with open(os.path.join(folder, "tasks.json"), "w", encoding="utf-8") as file:
        json.dump({"tasks": list(plans.tasks(count))}, file, ensure_ascii=False)


def has_module(node, name):
    return node is not None and runs(node, "-e", f"require('{name}')")


def runs(*command):
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def markdown(folder, plangen):
    subprocess.run([plangen, "render", "plan.yaml", "-o", "plan.md", "-q"], cwd=folder, check=True)


def template(folder, words):
    paragraphs = [words[key] for key in ("head", "name", "aim", "each", "measure", "end", "duty", "tail")]
    write(folder, "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs))


def carbone(folder, plangen):
    write(folder, "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in CARBONE_ROW.split("|")))


def write(folder, body):
    with zipfile.ZipFile(os.path.join(folder, "template.docx"), "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", CONTENT_TYPES)
        package.writestr("_rels/.rels", RELATIONSHIPS)
        package.writestr("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')
