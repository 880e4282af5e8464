//! Whole numbers of 512 bits: the slow, exact way out when 128 bits do not hold a product.
//!
//! Knows: addition, multiplication, division and the greatest common divisor. Any product of two quotients as
//! this crate holds them fits, so only a caller's own bound refuses.
//! Must not know: signs, scales, or why the number is needed.

use std::cmp::Ordering;

const LIMBS: usize = 8;

/// A whole number from 0 to 2^512 - 1, least significant limb first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wide([u64; LIMBS]);

impl Wide {
    pub(crate) const ZERO: Wide = Wide([0; LIMBS]);

    /// 10^exponent, for exponents up to 154; refused above.
    pub(crate) fn power_of_ten(exponent: u32) -> Option<Wide> {
        let step = Wide::from(10_u128.pow(38));
        let mut power = Wide::from(10_u128.pow(exponent % 38));
        for _ in 0..exponent / 38 {
            power = power.checked_mul(&step)?;
        }
        Some(power)
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.0 == [0; LIMBS]
    }

    pub(crate) fn to_u128(self) -> Option<u128> {
        let [low, high, rest @ ..] = self.0;
        let fits = rest.iter().all(|limb| *limb == 0);
        fits.then(|| u128::from(high) << 64 | u128::from(low))
    }

    /// Reads plain digits; nothing if there are none, others, or too many.
    pub(crate) fn of_digits(text: &str) -> Option<Wide> {
        let mut number = (!text.is_empty()).then_some(Wide::ZERO)?;
        for digit in text.chars() {
            let digit = u128::from(digit.to_digit(10)?);
            number = number.checked_mul(&Wide::from(10))?.checked_add(&Wide::from(digit))?;
        }
        Some(number)
    }

    /// The number in plain digits.
    pub(crate) fn to_digits(self) -> String {
        let power = Wide::from(10_u128.pow(19));
        let (mut rest, mut digits) = (self, String::new());
        loop {
            let (above, piece) = rest.div_rem(&power);
            let piece = piece.to_u128().expect("a rest is below its divisor");
            if above.is_zero() {
                return format!("{piece}{digits}");
            }
            digits = format!("{piece:019}{digits}");
            rest = above;
        }
    }

    pub(crate) fn checked_add(&self, other: &Wide) -> Option<Wide> {
        let mut sum = Wide::ZERO;
        let mut carry = false;
        for (place, (left, right)) in sum.0.iter_mut().zip(self.0.iter().zip(other.0.iter())) {
            (*place, carry) = left.carrying_add(*right, carry);
        }
        (!carry).then_some(sum)
    }

    /// The difference of a number and one that is not larger.
    pub(crate) fn minus(&self, smaller: &Wide) -> Wide {
        let mut difference = Wide::ZERO;
        let mut borrow = false;
        for (place, (left, right)) in difference.0.iter_mut().zip(self.0.iter().zip(smaller.0.iter())) {
            (*place, borrow) = left.borrowing_sub(*right, borrow);
        }
        debug_assert!(!borrow, "the subtrahend is not larger");
        difference
    }

    pub(crate) fn checked_mul(&self, other: &Wide) -> Option<Wide> {
        let mut product = [0_u64; 2 * LIMBS];
        for (row, left) in self.0.iter().enumerate() {
            let mut carry = 0;
            for (column, right) in other.0.iter().enumerate() {
                let place = &mut product[row + column];
                (*place, carry) = left.carrying_mul_add(*right, carry, *place);
            }
            product[row + LIMBS] = carry;
        }
        let (low, high) = product.split_at(LIMBS);
        let fits = high.iter().all(|limb| *limb == 0);
        fits.then(|| Wide(low.try_into().expect("half of the limbs")))
    }

    /// The whole quotient and the remainder; the divisor is not zero.
    pub(crate) fn div_rem(&self, divisor: &Wide) -> (Wide, Wide) {
        if let (Some(left), Some(right)) = (self.to_u128(), divisor.to_u128()) {
            return (Wide::from(left / right), Wide::from(left % right));
        }
        let mut quotient = Wide::ZERO;
        let mut remainder = Wide::ZERO;
        for bit in (0..self.bits()).rev() {
            remainder = remainder.doubled_plus(self.bit(bit));
            if remainder >= *divisor {
                remainder = remainder.minus(divisor);
                quotient.set_bit(bit);
            }
        }
        (quotient, remainder)
    }

    /// The exact quotient by a divisor known to divide.
    pub(crate) fn divided_by(&self, divisor: &Wide) -> Wide {
        self.div_rem(divisor).0
    }

    /// The greatest common divisor of two numbers above zero.
    pub(crate) fn common_divisor(&self, other: &Wide) -> Wide {
        let shared = self.trailing_zeros().min(other.trailing_zeros());
        let mut left = self.shifted_right(self.trailing_zeros());
        let mut right = other.shifted_right(other.trailing_zeros());
        loop {
            if let (Some(small_left), Some(small_right)) = (left.to_u128(), right.to_u128()) {
                return Wide::from(common_divisor(small_left, small_right)).shifted_left(shared);
            }
            match left.cmp(&right) {
                Ordering::Equal => return left.shifted_left(shared),
                Ordering::Less => std::mem::swap(&mut left, &mut right),
                Ordering::Greater => {}
            }
            left = left.minus(&right);
            left = left.shifted_right(left.trailing_zeros());
        }
    }

    pub(crate) fn trailing_zeros(&self) -> u32 {
        let mut zeros = 0;
        for limb in self.0 {
            if limb != 0 {
                return zeros + limb.trailing_zeros();
            }
            zeros += u64::BITS;
        }
        zeros
    }

    /// How many bits the number needs.
    fn bits(&self) -> u32 {
        let mut bits = 512;
        for limb in self.0.iter().rev() {
            if *limb != 0 {
                return bits - limb.leading_zeros();
            }
            bits -= u64::BITS;
        }
        0
    }

    fn bit(&self, bit: u32) -> u64 {
        self.0[limb_of(bit)] >> (bit % u64::BITS) & 1
    }

    fn set_bit(&mut self, bit: u32) {
        self.0[limb_of(bit)] |= 1 << (bit % u64::BITS);
    }

    fn doubled_plus(&self, bit: u64) -> Wide {
        let mut doubled = Wide::ZERO;
        let mut carry = bit;
        for (place, limb) in doubled.0.iter_mut().zip(self.0) {
            *place = limb << 1 | carry;
            carry = limb >> 63;
        }
        doubled
    }

    pub(crate) fn shifted_right(&self, bits: u32) -> Wide {
        let (skip, shift) = (limb_of(bits), bits % u64::BITS);
        let limb = |index: usize| self.0.get(index).copied().unwrap_or(0);
        let mut shifted = Wide::ZERO;
        for (index, place) in shifted.0.iter_mut().enumerate() {
            let high = limb(index + skip + 1).checked_shl(u64::BITS - shift).unwrap_or(0);
            *place = limb(index + skip) >> shift | high;
        }
        shifted
    }

    fn shifted_left(&self, bits: u32) -> Wide {
        (0..bits).fold(*self, |shifted, _| shifted.doubled_plus(0))
    }
}

impl From<u128> for Wide {
    fn from(number: u128) -> Wide {
        let low = u64::try_from(number & u128::from(u64::MAX)).expect("64 bits were kept");
        let high = u64::try_from(number >> 64).expect("64 bits are left");
        let mut limbs = [0; LIMBS];
        limbs[0] = low;
        limbs[1] = high;
        Wide(limbs)
    }
}

impl PartialOrd for Wide {
    fn partial_cmp(&self, other: &Wide) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Wide {
    fn cmp(&self, other: &Wide) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

fn limb_of(bit: u32) -> usize {
    usize::try_from(bit / u64::BITS).expect("a limb's place is small")
}

/// The greatest common divisor; of zero and a number it is the number.
pub(crate) fn common_divisor(left: u128, right: u128) -> u128 {
    let (mut left, mut right) = (left, right);
    while right != 0 {
        if let (Ok(small_left), Ok(small_right)) = (u64::try_from(left), u64::try_from(right)) {
            return u128::from(common_divisor_small(small_left, small_right));
        }
        (left, right) = (right, left % right);
    }
    left
}

fn common_divisor_small(left: u64, right: u64) -> u64 {
    let (mut left, mut right) = (left, right);
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}
