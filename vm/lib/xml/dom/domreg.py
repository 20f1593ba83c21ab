"""The implementations of the document object model that there are."""
import os

well_known_implementations = {"minidom": "xml.dom.minidom", "4DOM": "xml.dom.DOMImplementation"}
registered = {}


def registerDOMImplementation(name, factory):
    """Tell of an implementation: factory() gives it."""
    registered[name] = factory


def _good_enough(dom, features):
    return all(dom.hasFeature(feature, version) for feature, version in features)


def _parse_feature_string(s):
    words = s.split()
    features = []
    for index, word in enumerate(words):
        if word[0].isdigit():
            if index == 0:
                raise ValueError("bad feature name: %r" % (word,))
            continue
        following = words[index + 1] if index + 1 < len(words) else ""
        features.append((word, following if following[:1].isdigit() else None))
    return tuple(features)


def getDOMImplementation(name=None, features=()):
    """The implementation of that name, else that of the environment's PYTHON_DOM, else one that has the features."""
    wanted = name or os.environ.get("PYTHON_DOM")
    if wanted in well_known_implementations:
        return __import__(well_known_implementations[wanted], {}, {}, ["getDOMImplementation"]).getDOMImplementation()
    if wanted:
        return registered[wanted]()
    if isinstance(features, str):
        features = _parse_feature_string(features)
    for factory in registered.values():
        dom = factory()
        if _good_enough(dom, features):
            return dom
    dom = getDOMImplementation("minidom")
    if _good_enough(dom, features):
        return dom
    raise ImportError("no suitable DOM implementation found")
