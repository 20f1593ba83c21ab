"""MIMEImage: a picture as a message."""
from email import encoders
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEImage']

_MARKS = ((0, b'\x89PNG\r\n\x1a\n', 'png'), (6, b'JFIF', 'jpeg'), (6, b'Exif', 'jpeg'), (0, b'\xff\xd8\xff\xdb', 'jpeg'), (0, b'GIF87a', 'gif'),
          (0, b'GIF89a', 'gif'), (0, b'MM', 'tiff'), (0, b'II', 'tiff'), (0, b'\x01\xda', 'rgb'), (0, b'\x59\xa6\x6a\x95', 'rast'),
          (0, b'#define ', 'xbm'), (0, b'BM', 'bmp'), (8, b'WEBP', 'webp'), (0, b'\x76\x2f\x31\x01', 'exr'))


def _kind(data):
    for at, mark, name in _MARKS:
        if data[at:at + len(mark)] == mark:
            return name
    return None


class MIMEImage(MIMENonMultipart):
    """A message of type image/..."""

    def __init__(self, _imagedata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None, **_params):
        _subtype = _kind(_imagedata) if _subtype is None else _subtype
        if _subtype is None:
            raise TypeError('Could not guess image MIME subtype')
        MIMENonMultipart.__init__(self, 'image', _subtype, policy=policy, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
