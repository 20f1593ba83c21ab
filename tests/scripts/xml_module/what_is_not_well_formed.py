# What is no XML: why, and where.
import xml.etree.ElementTree as ET
for bad in ['', '<', '<a', '<a>', '<a></b>', '<a/><b/>', '<a>&x;</a>', '<a b=1/>', '<a b="1" b="2"/>', '<a>\x01</a>', 'text', '<a>]]></a>', '<a x="<"/>', '<x:a/>', '<a>&#0;</a>', '<a><!-- a -- b --></a>', ' <?xml version="1.0"?><a/>', '<a>&lt</a>', '</a>', '<?xml version="1.0" encoding="nope"?><a/>', '<a/>x', '<1/>', '<a><![CDATA[x</a>', '<a\n b="1"\n></c>', '<!DOCTYPE a><a>&q;</a>', b'<a>\xff</a>', '<a b="&q;"/>', '<a b="1"c="2"/>', '<a>\n\n<b></a>']:
    try: print(repr(bad), ET.fromstring(bad).tag)
    except ET.ParseError as e: print(repr(bad), e, e.code, e.position)
    except Exception as e: print(repr(bad), type(e), e)
