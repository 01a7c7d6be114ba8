-- picture: a JPEG file, which only the installation's key opens; null where none is kept.
alter table face.face add picture bytea;
