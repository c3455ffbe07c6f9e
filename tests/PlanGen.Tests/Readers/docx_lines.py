"""The text of Word documents as python-docx reads it: one JSON list of lists of lines, for the files named."""

import json
import sys

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph


def lines(document):
    for element in document.element.body.iterchildren():
        if element.tag.endswith("}p"):
            paragraph = Paragraph(element, document)
            # Older versions do not read links, of which a list of contents is made.
            if not paragraph.style.name.lower().startswith("toc "):
                yield paragraph.text
        elif element.tag.endswith("}tbl"):
            for row in Table(element, document).rows:
                for cell in row._tr.tc_lst:
                    # The lower part of a merged cell says nothing of its own.
                    for paragraph in [] if cell.vMerge == "continue" else cell.p_lst:
                        yield Paragraph(paragraph, document).text


json.dump([[line for line in lines(docx.Document(path)) if line] for path in sys.argv[1:]], sys.stdout)
