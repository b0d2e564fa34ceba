//! Finds the parts of the window that differ from the frame before, so that only those are drawn.

use super::raster::{Area, Raster};
use egui::Color32;
use egui::epaint::{ClippedPrimitive, Primitive, Vertex};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The side of a tile, in pixels. Changes are collected in tiles; a smaller one draws less and
/// compares more.
const TILE: usize = 16;

/// Above this number of areas, the areas are joined: each one goes through all triangles again.
const MOST_AREAS: usize = 12;

/// A triangle: a digest of everything that it draws, and the tiles that it may touch.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Piece {
    digest: u64,
    /// The first and the last column and row of tiles.
    tiles: [u16; 4],
}

/// A frame in pieces, to be compared with the next one.
#[derive(Default)]
pub(super) struct Frame {
    pieces: Vec<Piece>,
    width: usize,
    height: usize,
    /// In pixels per point: the pieces are compared in points.
    scale: f32,
}

/// Mixes numbers into a digest (the multiplication of FNV with a rotation, which is enough to tell
/// one frame's numbers from another's).
fn mix(digest: u64, number: u32) -> u64 {
    (digest.rotate_left(5) ^ u64::from(number)).wrapping_mul(0x517C_C1B7_2722_0A95)
}

fn mix_vertex(digest: u64, vertex: &Vertex) -> u64 {
    let Vertex { pos, uv, color } = vertex;
    let numbers = [pos.x, pos.y, uv.x, uv.y].map(f32::to_bits);
    numbers.into_iter().fold(mix(digest, u32::from_le_bytes(color.to_array())), mix)
}

impl Frame {
    /// Takes a frame apart. `scale` is in pixels per point.
    pub(super) fn new(
        what: &[ClippedPrimitive],
        scale: f32,
        (width, height): (usize, usize),
    ) -> Self {
        let mut pieces = Vec::new();
        for ClippedPrimitive { clip_rect, primitive } in what {
            let Primitive::Mesh(mesh) = primitive else { continue };
            let clip = Area::of(*clip_rect, scale, width, height);
            if clip.is_empty() {
                continue;
            }
            let numbers = [clip.columns.start, clip.columns.end, clip.rows.start, clip.rows.end];
            let texture = match mesh.texture_id {
                egui::TextureId::Managed(id) => id,
                egui::TextureId::User(id) => !id,
            };
            let seed = numbers
                .into_iter()
                .fold(mix(0, texture as u32), |digest, number| mix(digest, number as u32));
            for corners in mesh.indices.chunks_exact(3) {
                let corner = |at: usize| mesh.vertices.get(corners[at] as usize);
                let (Some(a), Some(b), Some(c)) = (corner(0), corner(1), corner(2)) else {
                    continue;
                };
                if [a, b, c].iter().all(|corner| corner.color == Color32::TRANSPARENT) {
                    continue;
                }
                // One pixel more on each side covers every way of rounding.
                let least = |of: fn(&Vertex) -> f32, clip: &std::ops::Range<usize>| {
                    let at = of(a).min(of(b)).min(of(c)) * scale - 1.0;
                    (at.max(0.0) as usize).clamp(clip.start, clip.end) / TILE
                };
                let most = |of: fn(&Vertex) -> f32, clip: &std::ops::Range<usize>| {
                    let at = of(a).max(of(b)).max(of(c)) * scale + 1.0;
                    (at.max(0.0) as usize).clamp(clip.start, clip.end - 1) / TILE
                };
                let (x, y) = (|v: &Vertex| v.pos.x, |v: &Vertex| v.pos.y);
                let tiles = [
                    least(x, &clip.columns),
                    most(x, &clip.columns),
                    least(y, &clip.rows),
                    most(y, &clip.rows),
                ];
                if tiles[0] > tiles[1] || tiles[2] > tiles[3] {
                    continue;
                }
                let digest = [a, b, c].into_iter().fold(seed, mix_vertex);
                pieces.push(Piece { digest, tiles: tiles.map(|at| at.min(0xFFFF) as u16) });
            }
        }
        Self { pieces, width, height, scale }
    }

    /// Returns the areas that differ from the frame before; none if the two are the same.
    pub(super) fn changes_since(&self, before: &Self) -> Vec<Area> {
        let looks = |frame: &Self| (frame.width, frame.height, frame.scale);
        if looks(self) != looks(before) {
            return vec![self.whole()];
        }
        let (old, new) = (&before.pieces, &self.pieces);
        let start = old.iter().zip(new).take_while(|(one, other)| one == other).count();
        let (old, new) = (&old[start..], &new[start..]);
        let same = |(one, other): &(&Piece, &Piece)| one == other;
        let end = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
        let (old, new) = (&old[..old.len() - end], &new[..new.len() - end]);
        let mut tiles = Tiles::new(self.width, self.height);
        if old.len() == new.len() {
            for (one, other) in old.iter().zip(new).filter(|(one, other)| one != other) {
                tiles.mark(one);
                tiles.mark(other);
            }
        } else {
            mark_differences(old, new, &mut tiles);
        }
        tiles.areas()
    }

    /// Returns the area of the whole frame.
    pub(super) fn whole(&self) -> Area {
        Area { columns: 0..self.width, rows: 0..self.height }
    }
}

/// Passes a digest on as its own hash.
#[derive(Default)]
struct Digested(u64);

impl Hasher for Digested {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mix(self.0, u32::from(*byte));
        }
    }

    fn write_u64(&mut self, digest: u64) {
        self.0 = digest;
    }
}

/// Marks the pieces that are in only one of two frames, or in another order: a pixel that no marked
/// piece touches has the same pieces over each other in both.
fn mark_differences(old: &[Piece], new: &[Piece], tiles: &mut Tiles) {
    const NONE: usize = usize::MAX;
    // The first place of each digest, and for each place the next one of the same digest.
    let mut first: HashMap<u64, usize, BuildHasherDefault<Digested>> =
        HashMap::with_capacity_and_hasher(old.len(), BuildHasherDefault::default());
    let mut following = vec![NONE; old.len()];
    for (place, piece) in old.iter().enumerate().rev() {
        following[place] = first.insert(piece.digest, place).unwrap_or(NONE);
    }
    let mut next = 0;
    for piece in new {
        let Some(place) = first.get_mut(&piece.digest) else {
            tiles.mark(piece);
            continue;
        };
        while *place != NONE && *place < next {
            *place = following[*place];
        }
        if *place == NONE {
            tiles.mark(piece);
            continue;
        }
        old[next..*place].iter().for_each(|gone| tiles.mark(gone));
        next = *place + 1;
    }
    old[next..].iter().for_each(|gone| tiles.mark(gone));
}

/// The tiles of a frame, each marked or not.
struct Tiles {
    marked: Vec<bool>,
    across: usize,
    down: usize,
    width: usize,
    height: usize,
}

impl Tiles {
    fn new(width: usize, height: usize) -> Self {
        let (across, down) = (width.div_ceil(TILE), height.div_ceil(TILE));
        Self { marked: vec![false; across * down], across, down, width, height }
    }

    fn mark(&mut self, piece: &Piece) {
        let [left, right, top, bottom] = piece.tiles.map(usize::from);
        for row in top..=bottom.min(self.down.saturating_sub(1)) {
            let line = row * self.across;
            if let Some(line) = self.marked.get_mut(line + left..line + self.across.min(right + 1))
            {
                line.fill(true);
            }
        }
    }

    /// Returns the marked tiles as few rectangles that do not overlap.
    fn areas(&self) -> Vec<Area> {
        let mut areas: Vec<Area> = Vec::new();
        let mut above = 0;
        for (row, line) in self.marked.chunks_exact(self.across.max(1)).enumerate() {
            let begins = areas.len();
            let mut at = 0;
            while let Some(first) = line[at..].iter().position(|marked| *marked) {
                let first = at + first;
                let count = line[first..].iter().take_while(|marked| **marked).count();
                let columns = first * TILE..((first + count) * TILE).min(self.width);
                let rows = row * TILE..((row + 1) * TILE).min(self.height);
                let over =
                    |area: &&mut Area| area.columns == columns && area.rows.end == rows.start;
                match areas[above..begins].iter_mut().find(over) {
                    Some(area) => area.rows.end = rows.end,
                    None => areas.push(Area { columns, rows }),
                }
                at = first + count;
            }
            // Areas that ended above this row can't grow any more.
            while above < begins && areas[above].rows.end < (row + 1) * TILE {
                above += 1;
            }
        }
        join(areas)
    }
}

/// Joins areas until there are few; those that cost the fewest pixels more come first.
fn join(mut areas: Vec<Area>) -> Vec<Area> {
    let size = |area: &Area| area.columns.len() * area.rows.len();
    if areas.len() > 8 * MOST_AREAS {
        let whole = areas.into_iter().reduce(|one, other| around(&one, &other));
        return whole.into_iter().collect();
    }
    while areas.len() > MOST_AREAS {
        let pairs = (0..areas.len()).flat_map(|one| (0..one).map(move |other| (other, one)));
        let cost = |&(one, other): &(usize, usize)| {
            let (one, other) = (&areas[one], &areas[other]);
            size(&around(one, other)).saturating_sub(size(one) + size(other))
        };
        let Some((one, other)) = pairs.min_by_key(cost) else { break };
        let joined = around(&areas[one], &areas[other]);
        // What the joined area covers whole need not be drawn again.
        areas.retain(|area| *area != joined.and(area));
        areas.push(joined);
    }
    areas
}

/// Returns the smallest area that holds both.
fn around(one: &Area, other: &Area) -> Area {
    Area {
        columns: one.columns.start.min(other.columns.start)..one.columns.end.max(other.columns.end),
        rows: one.rows.start.min(other.rows.start)..one.rows.end.max(other.rows.end),
    }
}

/// What a window shows: its last frame, its background, and the textures that it was drawn with.
#[derive(Default)]
pub(super) struct Picture {
    frame: Frame,
    ground: Option<Color32>,
    textures: u64,
}

impl Picture {
    /// Takes over a new frame and returns the areas to draw.
    pub(super) fn change(
        &mut self,
        raster: &Raster,
        ground: Color32,
        triangles: &[ClippedPrimitive],
        pixels_per_point: f32,
        size: (usize, usize),
    ) -> Vec<Area> {
        let frame = Frame::new(triangles, pixels_per_point, size);
        let is_same_ground = self.ground.replace(ground) == Some(ground);
        // With other textures, the same triangles may look different.
        let textures = std::mem::replace(&mut self.textures, raster.generation());
        let before = std::mem::replace(&mut self.frame, frame);
        if is_same_ground && textures == self.textures {
            self.frame.changes_since(&before)
        } else {
            vec![self.whole()]
        }
    }

    /// Returns the area of the whole window.
    pub(super) fn whole(&self) -> Area {
        self.frame.whole()
    }

    /// Returns the background, as a pixel.
    pub(super) fn ground(&self) -> u32 {
        let [red, green, blue, _] = self.ground.unwrap_or_default().to_array();
        u32::from_be_bytes([0, red, green, blue])
    }

    /// Forgets what the window shows: the next frame is drawn whole.
    pub(super) fn forget(&mut self) {
        self.ground = None;
    }
}

/// What was drawn into the last frames: a buffer that comes back later lacks more than one frame's
/// changes.
#[derive(Default)]
pub(super) struct History {
    /// The newest first.
    changes: Vec<Vec<Area>>,
}

/// How old a buffer may be that is still completed instead of drawn whole.
const OLDEST: usize = 4;

impl History {
    /// Records a frame's changes and returns what a buffer of this age lacks; `None` if all of it.
    /// A buffer of age 1 holds the frame before, one of age 0 nothing.
    pub(super) fn lacks(&mut self, changes: Vec<Area>, age: u8) -> Option<Vec<Area>> {
        self.changes.insert(0, changes);
        self.changes.truncate(OLDEST);
        let age = usize::from(age);
        if age == 0 || age > self.changes.len() {
            return None;
        }
        let all = self.changes[..age].iter().flatten();
        Some(all.fold(Vec::new(), |mut areas, area| {
            areas.retain(|known: &Area| area.and(known) != *known);
            if areas.iter().all(|known| known.and(area) != *area) {
                areas.push(area.clone());
            }
            areas
        }))
    }

    /// Forgets all frames: the next buffer is drawn whole.
    pub(super) fn clear(&mut self) {
        self.changes.clear();
    }
}
